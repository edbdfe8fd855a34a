import BriefingModel
import YAML

extension RecordShape where Record == SourceRecord {
    static let source = RecordShape(
        "source", "Where something can be read, described with CSL variables.", sourceFields)

    /// A source as reference managers export it: what they add of their own is not ours to judge.
    static let cslItem = RecordShape(
        "source", "A source in CSL-JSON.",
        sourceFields + [itemID], ignoresUnknownKeys: true)

    private static let itemID = Field<SourceRecord>(
        "id", "Its id.", type: .id(of: [.source]), isRequired: true
    ) { _, _, _ in }

    // In parts, for the compiler takes minutes to find the types of all at once.
    private static let sourceFields: [Field<SourceRecord>] = own + variables

    private static let variables: [Field<SourceRecord>] =
        CSLVariable.plain.map(plain) + CSLVariable.names.map(names) + CSLVariable.dates.map(dates)

    private static let own: [Field<SourceRecord>] = [
        .one(
            "title", TextShape(), { $0.title = $1 }, "The title; `described-as` instead for a confidential source."),
        .one(
            "described-as", TextShape(), { $0.describedAs = $1 },
            "How a confidential source is described to readers."),
        .one(
            "type", TextShape(), { $0.type = $1 }, "CSL type, such as `article-newspaper`, `webpage` or `report`."),
        .many("author", NameShape(), { $0.authors = $1 }, "Who wrote it."),
        .one("issued", CSLDateShape(), { $0.issued = $1 }, "When it was published."),
        .one("accessed", CSLDateShape(), { $0.accessed = $1 }, "When we read it."),
        .one("URL", AddressShape(), { $0.url = $1 }, "Where it can be read."),
        .one("outlet", IDShape(.speaker), { $0.outlet = $1 }, "The speaker whose voice it is."),
        .one("archived", AddressShape(), { $0.archived = $1 }, "Where an archived copy can be read."),
        .one(
            "archived-text", TextShape(), { $0.archivedText = $1 },
            "Path of its archived text, from the folder that holds content/."),
        .one("sha256", TextShape(), { $0.sha256 = $1 }, "SHA-256 of the archived text."),
        .one("copy-of", IDShape(.source), { $0.copyOf = $1 }, "The source that it repeats word for word."),
        .many("derived-from", IDShape(.source), { $0.derivedFrom = $1 }, "Sources that it is made from."),
        .one("reliability", WordShape(Reliability.self), { $0.reliability = $1 }, "Admiralty grade A to F."),
        .one("lang", TextShape(), { $0.lang = $1 }, "BCP 47 tag of its language."),
        .many("aliases", AliasShape(), { $0.aliases = $1 }, "Former ids."),
        .one("note", TextShape(), { $0.note = $1 }, "A remark, published."),
        .secret("private-note", "A remark, never published."),
        .confidential,
    ]

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
