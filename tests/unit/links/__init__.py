"""What ties talks together."""
