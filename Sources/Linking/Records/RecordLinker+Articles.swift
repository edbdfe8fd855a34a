import BriefingModel
import CommonMark
import EDTF
import Reading

extension RecordLinker {
    /// The articles in order, without marks: those come when the prose is read.
    mutating func linkArticles(site: SiteRecord?) -> [Article] {
        var first = [Int?](repeating: nil, count: ids.articles.ids.count)
        for (number, row) in ids.articles.rowsAsDeclared.enumerated() where first[row] == nil { first[row] = number }
        let numbers = first
        return records(gathered.articles.count, rows: ids.articles.rowsAsDeclared) { linker, number in
            let record = linker.gathered.articles[number]
            linker.dating.check(record.zone, &linker.report)
            let isFirst = numbers[linker.ids.articles.rowsAsDeclared[number]] == number
            return isFirst ? linker.article(record, site: site) : nil
        }
    }

    private mutating func article(_ record: ArticleRecord, site: SiteRecord?) -> Article {
        if let updated = record.updated, let published = record.published, updated.value < published.value {
            report(.updatedBeforePublished, at: updated.place)
        }
        return Article(
            id: record.id.value, declared: record.id.place, title: record.title?.value ?? record.id.value,
            // Without a day it is not published either, but what stands in it is checked.
            published: record.published?.value ?? CivilDate(dayNumber: 0), updated: record.updated?.value,
            authors: record.authors.map(\.value),
            summary: record.summary?.value, bottomLine: record.bottomLine?.value,
            lang: (record.lang ?? site?.lang)?.value ?? "en",
            direction: (record.direction ?? site?.direction)?.value, zone: (record.zone ?? site?.zone)?.value,
            isDraft: record.isDraft?.value ?? false, canonical: record.canonical?.value,
            body: record.body ?? Document(parsing: []),
            corrections: corrections(record))
    }

    /// Claims from the registry stand in no article that a selector could look in.
    mutating func checkAnchorsWithoutArticle() {
        for claim in gathered.claimsWithoutArticle {
            if let anchor = claim.anchors.first {
                report(.anchorWithoutArticle(claim: claim.id.value), at: anchor.place)
            }
        }
    }

    private mutating func corrections(_ record: ArticleRecord) -> [Correction] {
        record.corrections.compactMap { correction in
            let claims = ids.claims(correction.claims, &report)
            guard let date = correction.date, let text = correction.text else { return nil }
            return Correction(
                declared: correction.place, date: date.value, text: text.value, claims: claims,
                kind: correction.kind?.value ?? .correction,
                was: correction.was?.value, now: correction.now?.value)
        }
    }
}
