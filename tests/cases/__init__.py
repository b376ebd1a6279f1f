"""The development cases: real, press-reported travellers, with what the program says of each today."""
