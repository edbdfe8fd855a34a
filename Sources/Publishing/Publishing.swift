// Publishing: being laid out.
