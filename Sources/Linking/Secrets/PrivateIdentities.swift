import Diagnostics
import Reading

/// Which ids of speakers private records say are one and the same.
struct PrivateIdentities {
    private var groups: [String: (name: String, place: Place)] = [:]

    init(_ site: ReadSite) {
        for record in site.records.flatMap(\.withheld.privates) where record.kind == .speaker {
            for same in record.sameAs { join(record.id.value, same.value, at: same.place) }
        }
    }

    var isEmpty: Bool { groups.isEmpty }

    /// The group that an id belongs to, named by one of its ids, and where a private record says so.
    func group(of id: String) -> (name: String, place: Place)? { groups[id] }

    private mutating func join(_ one: String, _ other: String, at place: Place) {
        let members =
            groups.filter { $0.value.name == groups[one]?.name || $0.value.name == groups[other]?.name }
            .map(\.key) + [one, other]
        let name = members.min() ?? one
        for member in members { groups[member] = (name, groups[member]?.place ?? place) }
    }
}
