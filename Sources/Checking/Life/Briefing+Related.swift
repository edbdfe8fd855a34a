import BriefingModel

extension Briefing {
    /// Whether a relation of any kind is written between two claims, on either of them.
    func areRelated(_ a: Ref<Claim>, _ b: Ref<Claim>) -> Bool { isRelated(a, to: b) || isRelated(b, to: a) }

    /// A binary search for each kind, for one claim may bear on very many.
    private func isRelated(_ from: Ref<Claim>, to: Ref<Claim>) -> Bool {
        let written = index.relationsFrom[from]
        return RelationKind.allCases.contains { kind in
            let key = (kind.rawValue, to)
            var (low, high) = (written.startIndex, written.endIndex)
            while low < high {
                let middle = low + (high - low) / 2
                let relation = relations[written[middle]]
                if (relation.kind.rawValue, relation.to) < key { low = middle + 1 } else { high = middle }
            }
            guard low < written.endIndex else { return false }
            let found = relations[written[low]]
            return found.kind == kind && found.to == to
        }
    }
}
