// CommonMark: being laid out.
