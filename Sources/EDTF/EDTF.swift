// EDTF: being laid out.
