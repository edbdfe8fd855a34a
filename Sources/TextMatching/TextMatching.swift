// TextMatching: being laid out.
