"""The readers of scans."""
