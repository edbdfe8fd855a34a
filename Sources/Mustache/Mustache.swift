// Mustache: being laid out.
