import BriefingModel
import EDTF
import Reading

extension RecordLinker {
    mutating func linkClaims() -> [Claim] {
        let claims = records(gathered.claims.count, rows: ids.claims.rowsAsDeclared) { linker, number in
            linker.claim(
                linker.gathered.claims[number], isEmbedded: linker.gathered.embedders[number] != nil)
        }
        checkStatuses(of: claims)
        return claims
    }

    /// A status may rest only on what was known on its date.
    private mutating func checkStatuses(of claims: [Claim]) {
        var seen = [Bool](repeating: false, count: claims.count)
        for (number, row) in ids.claims.rowsAsDeclared.enumerated() where !seen[row] {
            seen[row] = true
            for status in gathered.claims[number].record.statuses {
                guard let date = status.date, let by = status.by, let row = ids.claims.row(of: by.value) else {
                    continue
                }
                let known = claims[row].reported
                guard known > date.value else { continue }
                report(.statusByLaterClaim(by.value, reported: known), at: by.place, others: [date.place])
            }
        }
    }

    private mutating func claim(_ item: Gathered.Item<ClaimRecord>, isEmbedded: Bool) -> Claim {
        let record = item.record
        let surroundings = surroundings(item.article)
        if let by = record.by?.first, !record.heldBy.isEmpty { report(.byAndHeldBy, at: by.place) }
        if isEmbedded, record.by == nil, record.heldBy.isEmpty, record.hasRead("by", "held-by") {
            report(.embeddedWithoutHolder, at: record.id.place)
        }
        let attributions = attributions(of: item)
        let reported = attributions.map(\.reported).min() ?? CivilDate(dayNumber: 0)
        return Claim(
            id: record.id.value, declared: record.id.place, text: record.text?.value ?? record.id.value,
            kind: record.kind?.value ?? .fact, attributions: attributions,
            heldBy: ids.speakers(record.heldBy, &report), event: record.event.flatMap { ids.event($0, &report) },
            when: dating.when(record.when, in: surroundings, &report),
            embeds: claims(record.embeds + record.embedded.map(\.id), besides: record.id, key: "embeds"),
            credibility: record.credibility?.value, likelihood: record.likelihood?.value,
            confidence: record.confidence?.value, quantities: quantities(record, in: surroundings),
            caveats: caveats(record, in: surroundings), statuses: statuses(record, reported: reported),
            checks: checks(record, in: surroundings), note: record.note?.value, article: articleRef(item.article),
            reported: reported)
    }

    private mutating func quantities(_ record: ClaimRecord, in surroundings: Dating.Surroundings) -> [Quantity] {
        record.quantities.compactMap { quantity in
            let amount: Quantity.Amount
            switch (quantity.value, quantity.min, quantity.max) {
            case (let value?, nil, nil): amount = .exactly(value.value)
            case (nil, nil, nil):
                if quantity.hasRead("value", "min", "max") { report(.quantityWithoutNumber, at: quantity.place) }
                return nil
            case (nil, let min, let max):
                if let min, let max, Double(min.value) ?? 0 > Double(max.value) ?? 0 {
                    report(.quantityReversed, sharedBy: [min.place, max.place])
                }
                amount = .between(min: min?.value, max: max?.value)
            case (let value?, _, _):
                report(.quantityValueAndRange, at: value.place)
                return nil
            }
            return Quantity(
                amount, unit: quantity.unit?.value, counts: quantity.counts?.value,
                isAbout: quantity.isAbout?.value ?? false, asOf: dating.when(quantity.asOf, in: surroundings, &report))
        }
    }

    private mutating func caveats(_ record: ClaimRecord, in surroundings: Dating.Surroundings) -> [Caveat] {
        record.caveats.compactMap { caveat in
            let closedBy = caveat.closedBy.flatMap { ids.claim($0, &report) }
            guard let text = caveat.text else { return nil }
            return Caveat(
                declared: caveat.place, text: text.value, due: dating.when(caveat.due, in: surroundings, &report),
                closedBy: closedBy)
        }
    }

    private mutating func statuses(_ record: ClaimRecord, reported: CivilDate) -> [StatusEntry] {
        var entries: [StatusEntry] = []
        for status in record.statuses {
            let by = status.by.flatMap { ids.claim($0, &report) }
            let source = status.source.flatMap { ids.source($0, &report) }
            guard let date = status.date, let standing = status.standing else { continue }
            if status.by == nil, status.source == nil, status.reason == nil, status.hasRead("by", "source", "reason") {
                report(.statusWithoutGround, at: status.place)
            }
            if let by, let written = status.by, Int(by.row) == ids.claims.row(of: record.id.value) {
                report(.statusBySelf, at: written.place)
            }
            if let last = entries.last, date.value < last.date { report(.statusOutOfOrder, at: date.place) }
            if date.value < reported { report(.statusBeforeReport, at: date.place) }
            entries.append(
                StatusEntry(
                    declared: status.place, date: date.value, standing: standing.value, by: by, source: source,
                    reason: status.reason?.value))
        }
        return entries
    }

    private mutating func checks(_ record: ClaimRecord, in surroundings: Dating.Surroundings) -> [Check] {
        record.checks.compactMap { check in
            guard let date = dating.when(check.date, in: surroundings, &report), let how = check.how else { return nil }
            return Check(date: date, how: how.value, by: check.by?.value, result: check.result?.value)
        }
    }
}
