// Reading: being laid out.
