import BriefingModel
import Mustache

extension Wording {
    /// A number that a claim asserts, without its date: “at least 3 channels, counting back channels”.
    func quantity(_ quantity: Quantity) -> String {
        var number: String
        switch quantity.amount {
        case .exactly(let value): number = value
        case .between(let min?, let max?): number = Self.fill(record.between, [("from", min), ("to", max)])
        case .between(let min?, nil): number = Self.fill(record.atLeast, [("number", min)])
        case .between(nil, let max?): number = Self.fill(record.atMost, [("number", max)])
        case .between(nil, nil): number = ""
        }
        if quantity.isAbout { number = Self.fill(record.about, [("number", number)]) }
        if let unit = quantity.unit { number += " \(unit)" }
        guard let counts = quantity.counts else { return number }
        return Self.fill(record.counting, [("number", number), ("what", counts)])
    }

    /// How likely: “very likely (80–95 %)”.
    func likelihood(_ likelihood: Likelihood) -> String {
        let percent = likelihood.percent
        return Self.fill(
            record.percent,
            [
                ("words", record.likelihood[likelihood]), ("from", "\(percent.lowerBound)"),
                ("to", "\(percent.upperBound)"),
            ])
    }
}
