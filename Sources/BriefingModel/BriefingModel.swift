// BriefingModel: being laid out.
