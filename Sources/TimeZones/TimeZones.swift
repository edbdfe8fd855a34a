// TimeZones: being laid out.
