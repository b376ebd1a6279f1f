"""What a crash may and may not do."""
