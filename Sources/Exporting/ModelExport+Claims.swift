import BriefingModel

extension ModelExport {
    func claim(_ ref: Ref<Claim>) -> ClaimEntry {
        let claim = briefing[ref]
        let origins = facts.origins(of: ref, on: date)
        return ClaimEntry(
            id: claim.id, text: claim.text, kind: claim.kind.rawValue,
            article: claim.article.map { briefing[$0].id }, event: claim.event.map { briefing[$0].id },
            aliases: formerIDs.claims[ref] ?? [], reported: claim.reported.description,
            known: claim.reported <= date, standing: facts.standing(of: ref, on: date)?.standing.rawValue,
            history: facts.history(of: ref).map { change($0, of: claim) },
            origins: ClaimEntry.Origins(
                minimum: origins.minimum, maximum: origins.maximum, ends: origins.ends.map(end)),
            attributions: claim.attributions.map(attribution), heldBy: ids(claim.heldBy), embeds: ids(claim.embeds),
            embeddedIn: ids(briefing.index.embeddedIn[ref]), relations: relations(ref),
            fallenSupport: ids(facts.fallenSupport(of: ref, on: date)), anchors: anchors(ref),
            mentions: mentions(briefing.index.mentionsOfClaim[ref]),
            when: claim.when.map(when), credibility: claim.credibility?.rawValue,
            likelihood: claim.likelihood?.rawValue, confidence: claim.confidence?.rawValue,
            quantities: claim.quantities.map(quantity),
            caveats: claim.caveats.map {
                CaveatEntry(text: $0.text, due: $0.due.map(when), closedBy: $0.closedBy.map { briefing[$0].id })
            },
            statuses: claim.statuses.map(status),
            checks: claim.checks.map { CheckEntry(date: when($0.date), how: $0.how, by: $0.by, result: $0.result) },
            note: claim.note)
    }

    private func change(_ change: StandingChange, of claim: Claim) -> ClaimEntry.Change {
        func entry(
            _ cause: String, by: [Ref<Claim>] = [], relation: RelationKind? = nil, status: JudgementEntry? = nil
        ) -> ClaimEntry.Change {
            ClaimEntry.Change(
                date: change.date.description, standing: change.standing.rawValue, cause: cause,
                by: status?.by.map { [$0] } ?? ids(by), relation: relation?.rawValue, source: status?.source,
                reason: status?.reason)
        }
        switch change.cause {
        case .reported: return entry("reported")
        case .status(let position): return entry("status", status: status(claim.statuses[position]))
        case .relation(let position):
            let relation = briefing.relations[position]
            return entry("relation", by: [relation.from], relation: relation.kind)
        case .contradicted(let claims): return entry("contradiction", by: claims)
        case .origins: return entry("origins")
        }
    }

    private func status(_ status: StatusEntry) -> JudgementEntry {
        JudgementEntry(
            date: status.date.description, is: status.standing.rawValue, by: status.by.map { briefing[$0].id },
            source: status.source.map { briefing[$0].id }, reason: status.reason)
    }

    private func end(_ end: OriginRange.End) -> ClaimEntry.End {
        switch end.agent {
        case .speaker(let ref): ClaimEntry.End(kind: "speaker", id: briefing[ref].id, firm: end.isFirm)
        case .source(let ref): ClaimEntry.End(kind: "source", id: briefing[ref].id, firm: end.isFirm)
        }
    }

    private func relations(_ ref: Ref<Claim>) -> [RelationEntry] {
        func entry(_ position: Int, _ direction: String, _ other: (Relation) -> Ref<Claim>) -> RelationEntry {
            let relation = briefing.relations[position]
            return RelationEntry(
                kind: relation.kind.rawValue, direction: relation.kind.isSymmetric ? "both" : direction,
                claim: briefing[other(relation)].id, since: relation.effectiveDate(in: briefing).description,
                scope: relation.scope, note: relation.note)
        }
        let outgoing = briefing.index.relationsFrom[ref].map { entry($0, "to", \.to) }
        let incoming = briefing.index.relationsTo[ref].map { entry($0, "from", \.from) }
        return outgoing + incoming
    }

    private func anchors(_ ref: Ref<Claim>) -> [ClaimEntry.Anchor] {
        briefing.index.mentionsOfClaim[ref].compactMap { mention in
            guard case .article(let article) = mention.host else { return nil }
            let text = briefing[article].text(at: mention.location)
            let (place, block): (String, Int?) =
                switch mention.location {
                case .title: ("title", nil)
                case .summary: ("summary", nil)
                case .body(let block): ("body", block + 1)
                }
            return ClaimEntry.Anchor(
                article: briefing[article].id, in: place, block: block, start: mention.range.lowerBound,
                end: mention.range.upperBound, exact: text.utf8Slice(mention.range),
                sentence: text.utf8Slice(mention.sentence))
        }
    }

    private func attribution(_ attribution: Attribution) -> AttributionEntry {
        AttributionEntry(
            speaker: attribution.speaker.map { briefing[$0].id }, voice: attribution.voice.map { briefing[$0].id },
            basis: attribution.basis(in: briefing).rawValue, onBehalfOf: ids(attribution.onBehalfOf),
            via: attribution.via.map(link), mode: attribution.mode?.rawValue, terms: attribution.terms.rawValue,
            evidence: attribution.evidence.rawValue, attributed: attribution.attributed.rawValue,
            said: attribution.said.map(when), reported: attribution.reported.description, quote: attribution.quote,
            quoteLang: attribution.quoteLang, translation: attribution.translation,
            translatedBy: attribution.translatedBy, passage: attribution.passage, wording: attribution.wording,
            reliability: attribution.reliability?.rawValue)
    }

    private func link(_ link: Attribution.Link) -> AttributionEntry.Link {
        switch link.relay {
        case .speaker(let ref): AttributionEntry.Link(kind: "speaker", id: briefing[ref].id, locator: link.locator)
        case .source(let ref): AttributionEntry.Link(kind: "source", id: briefing[ref].id, locator: link.locator)
        case .us: AttributionEntry.Link(kind: "us", id: nil, locator: link.locator)
        }
    }

    private func quantity(_ quantity: Quantity) -> QuantityEntry {
        let (value, min, max): (String?, String?, String?) =
            switch quantity.amount {
            case .exactly(let number): (number, nil, nil)
            case .between(let min, let max): (nil, min, max)
            }
        return QuantityEntry(
            value: value, min: min, max: max, unit: quantity.unit, counts: quantity.counts, about: quantity.isAbout,
            asOf: quantity.asOf.map(when))
    }
}
