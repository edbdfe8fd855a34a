import BriefingModel
import EDTF
import JSON

/// `claims/<id>.json`: the citation of a claim as CSL-JSON (CSL 1.0.2), for reference managers: an array of one item.
struct ClaimCitationFile: SiteFile {
    let citation: ClaimCitation

    var bytes: [UInt8] {
        let site = citation.edition.briefing.site
        let record = citation.record
        var json = JSONWriter.forFiles
        json.array { json in
            json.object { json in
                json.string("id", record.id)
                json.string("type", "webpage")
                if let name = site.publisherName {
                    json.array("author") { json in json.object { $0.string("literal", name) } }
                }
                json.string("title", record.text.withoutFullStop)
                json.string("container-title", site.title)
                json.string("publisher", site.publisherName)
                write("issued", citation.edition.date, &json)
                write("original-date", record.reported, &json)
                json.string("language", citation.edition.foreignLanguage(of: citation.claim) ?? site.lang)
                json.string("note", citation.state)
                json.string("URL", citation.address)
            }
        }
        json.endLine()
        return json.bytes
    }

    /// CSL's `date-parts`; its schema takes numbers as strings too.
    private func write(_ name: String, _ date: CivilDate, _ json: inout JSONWriter) {
        json.object(name) { json in
            json.array("date-parts") { json in
                json.array { json in
                    for part in [Int(date.year), date.month, date.day] { json.string(String(part)) }
                }
            }
        }
    }
}
