// YAML: being laid out.
