import BriefingModel

extension ModelExport {
    func claim(_ ref: Ref<Claim>) -> ClaimEntry {
        let claim = briefing[ref]
        let origins = facts.origins(of: ref, on: date)
        return ClaimEntry(
            id: claim.id, text: claim.text, kind: claim.kind.rawValue,
            article: claim.article.map { briefing[$0].id }, event: claim.event.map { briefing[$0].id },
            reported: claim.reported.description, standing: facts.standing(of: ref, on: date)?.standing.rawValue,
            history: facts.history(of: ref).map {
                ClaimEntry.Change(date: $0.date.description, standing: $0.standing.rawValue)
            },
            origins: ClaimEntry.Origins(
                minimum: origins.minimum, maximum: origins.maximum, ends: origins.ends.map(end)),
            attributions: claim.attributions.map(attribution), heldBy: ids(claim.heldBy), embeds: ids(claim.embeds),
            embeddedIn: ids(briefing.index.embeddedIn[ref]), relations: relations(ref),
            fallenSupport: ids(facts.fallenSupport(of: ref, on: date)), anchors: anchors(ref),
            when: claim.when.map(when), credibility: claim.credibility?.rawValue,
            likelihood: claim.likelihood?.rawValue, confidence: claim.confidence?.rawValue,
            quantities: claim.quantities.map(quantity),
            caveats: claim.caveats.map {
                CaveatEntry(text: $0.text, due: $0.due.map(when), closedBy: $0.closedBy.map { briefing[$0].id })
            },
            note: claim.note)
    }

    private func end(_ end: OriginRange.End) -> String {
        switch end.agent {
        case .speaker(let ref): briefing[ref].id
        case .source(let ref): briefing[ref].id
        }
    }

    private func relations(_ ref: Ref<Claim>) -> [RelationEntry] {
        let outgoing = briefing.index.relationsFrom[ref].map { position in
            let relation = briefing.relations[position]
            return RelationEntry(
                kind: relation.kind.rawValue, direction: relation.kind.isSymmetric ? "both" : "to",
                claim: briefing[relation.to].id, scope: relation.scope, note: relation.note)
        }
        let incoming = briefing.index.relationsTo[ref].map { position in
            let relation = briefing.relations[position]
            return RelationEntry(
                kind: relation.kind.rawValue, direction: relation.kind.isSymmetric ? "both" : "from",
                claim: briefing[relation.from].id, scope: relation.scope, note: relation.note)
        }
        return outgoing + incoming
    }

    private func anchors(_ ref: Ref<Claim>) -> [ClaimEntry.Anchor] {
        briefing.index.mentionsOfClaim[ref].compactMap { mention in
            guard case .article(let article) = mention.host else { return nil }
            let text = briefing[article].text(at: mention.location)
            let (place, block): (String, Int?) = switch mention.location {
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
        let (value, min, max): (String?, String?, String?) = switch quantity.amount {
        case .exactly(let number): (number, nil, nil)
        case .between(let min, let max): (nil, min, max)
        }
        return QuantityEntry(
            value: value, min: min, max: max, unit: quantity.unit, counts: quantity.counts, about: quantity.isAbout,
            asOf: quantity.asOf.map(when))
    }
}
