import BriefingModel
import YAML

extension RecordShape where Record == SourceRecord {
    static let source = RecordShape(
        "source", "Where something can be read, described with CSL variables.", sourceFields)

    /// A source as reference managers export it: what they add of their own is not ours to judge.
    static let cslItem = RecordShape(
        "source", "A source in CSL-JSON.",
        sourceFields + [Field("id", "Its id.", type: .id(of: [.source]), isRequired: true) { _, _, _ in }],
        ignoresUnknownKeys: true)

    private static let sourceFields: [Field<SourceRecord>] =
        [
            .one("title", TextShape(), \.title, "The title; `described-as` instead for a confidential source."),
            .one("described-as", TextShape(), \.describedAs, "How a confidential source is described to readers."),
            .one("type", TextShape(), \.type, "CSL type, such as `article-newspaper`, `webpage` or `report`."),
            .many("author", NameShape(), \.authors, "Who wrote it."),
            .one("issued", CSLDateShape(), \.issued, "When it was published."),
            .one("accessed", CSLDateShape(), \.accessed, "When we read it."),
            .one("URL", AddressShape(), \.url, "Where it can be read."),
            .one("outlet", IDShape(.speaker), \.outlet, "The speaker whose voice it is."),
            .one("archived", AddressShape(), \.archived, "Where an archived copy can be read."),
            .one(
                "archived-text", TextShape(), \.archivedText,
                "Path of its archived text, from the folder that holds content/."),
            .one("sha256", TextShape(), \.sha256, "SHA-256 of the archived text."),
            .one("copy-of", IDShape(.source), \.copyOf, "The source that it repeats word for word."),
            .many("derived-from", IDShape(.source), \.derivedFrom, "Sources that it is made from."),
            .one("reliability", WordShape(Reliability.self), \.reliability, "Admiralty grade A to F."),
            .one("lang", TextShape(), \.lang, "BCP 47 tag of its language."),
            .many("aliases", AliasShape(), \.aliases, "Former ids."),
            .one("note", TextShape(), \.note, "A remark, published."),
            .secret("private-note", "A remark, never published."),
            .confidential,
        ] + CSLVariable.plain.map(plain) + CSLVariable.names.map(names) + CSLVariable.dates.map(dates)

    private static func plain(_ variable: String) -> Field<SourceRecord> {
        Field(variable, "CSL variable.", type: .text) { node, record, reader in
            guard let value = TextShape().read(node, with: &reader) else { return }
            record.variables.append((variable, value))
        }
    }

    private static func names(_ variable: String) -> Field<SourceRecord> {
        Field(variable, "CSL name variable.", type: .many(NameShape().type)) { node, record, reader in
            let names = NameShape().readMany(node, with: &reader)
            guard !names.isEmpty else { return }
            let text = names.map(\.displayName).joined(separator: ", ")
            record.variables.append((variable, Located(text, at: reader.place(node.range))))
        }
    }

    private static func dates(_ variable: String) -> Field<SourceRecord> {
        Field(variable, "CSL date variable.", type: CSLDateShape().type) { node, record, reader in
            guard let date = CSLDateShape().read(node, with: &reader) else { return }
            record.variables.append((variable, Located(date.edtf.value.description, at: date.edtf.place)))
        }
    }
}
