import BriefingModel
import CommonMark
import Diagnostics

/// Every address on the web to which a site leads its readers.
public struct ExternalAddresses {
    /// One place where one is written.
    struct Use {
        let address: String
        let place: Place
    }

    /// Each address that has to be asked for, once, sorted: without fragments, which servers never see.
    public static func all(in briefing: Briefing) -> [String] {
        var addresses = Set(
            briefing.sources.lazy.flatMap { [$0.url, $0.archived].compactMap(\.self) }.compactMap(asked(for:)))
        addresses.formUnion(briefing.speakers.lazy.compactMap(\.url).compactMap(asked(for:)))
        for document in briefing.prose.lazy.map(\.document) {
            addresses.formUnion(document.links.lazy.filter { !$0.isUnsafe }.map(\.destination).compactMap(asked(for:)))
        }
        return addresses.sorted()
    }

    /// What is asked for when a reader follows `address`: nil where that is nothing on the web.
    static func asked(for address: String) -> String? {
        let scheme = address.prefix { $0 != ":" && $0 != "/" }.lowercased()
        let whole = address.hasPrefix("//") ? "https:" + address : address
        guard address.hasPrefix("//") || ["http", "https"].contains(scheme) else { return nil }
        return String(whole.prefix { $0 != "#" })
    }

    /// Every use, in no order. That of a source of which a copy is kept may die, and is none.
    static func uses(in site: CheckedSite) -> [Use] {
        var uses: [Use] = []
        for source in site.briefing.sources {
            let record = site.written[source]
            if let address = source.archived {
                uses.append(Use(address: address, place: record?.archived?.place ?? source.declared))
            } else if let address = source.url, source.archivedText == nil {
                uses.append(Use(address: address, place: record?.url?.place ?? source.declared))
            }
        }
        for speaker in site.briefing.speakers {
            guard let address = speaker.url else { continue }
            uses.append(Use(address: address, place: site.written[speaker]?.url?.place ?? speaker.declared))
        }
        for (document, file) in site.briefing.prose {
            for link in document.links where !link.isUnsafe {
                let place = Place(file: file, range: link.destinationRange ?? link.range)
                uses.append(Use(address: link.destination, place: place))
            }
        }
        return uses
    }
}
