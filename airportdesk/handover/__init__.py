"""What leaves a desk for headquarters: one sealed file for each closing, and what comes back for it."""
