enum Suggestion { static func repaired(_ bytes: [UInt8], after error: EDTFError) -> String? { nil } }
