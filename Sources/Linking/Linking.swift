// Linking: being laid out.
