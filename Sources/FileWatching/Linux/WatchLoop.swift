#if os(Linux)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the watching thread knows: the watches, and what waits to be told.
struct WatchLoop {
    /// How often places are looked for that the kernel cannot announce, because their folder is gone too.
    private static let glance = Duration.milliseconds(500)

    private var watches: FolderWatches
    private var places: WatchedPlaces
    private let ignoring: @Sendable (String) -> Bool
    private var pending = PendingSights()
    /// Whether the kernel refused watches since: then anything may change unseen.
    private var isBlinded = false
    private var wasThere: Set<String>

    init(_ watches: FolderWatches, _ places: WatchedPlaces, ignoring: @escaping @Sendable (String) -> Bool) {
        self.watches = watches
        self.places = places
        self.ignoring = ignoring
        wasThere = Self.there(places)
    }

    private static func there(_ places: WatchedPlaces) -> Set<String> {
        places.trees.union(places.files).filter { RealPath.of($0) != nil }
    }

    private var glances: Bool { watches.isBlind || isBlinded }

    /// Waits for news, for something to be due, or for `other` to have bytes, which it takes.
    func sleep(or other: Int32) {
        let now = ContinuousClock.now
        var wait = pending.due.map { max(.zero, $0 - now) }
        if glances { wait = min(wait ?? Self.glance, Self.glance) }
        // Rounded up, or the last millisecond would be spent running in a circle.
        let milliseconds = wait.map { wait in
            let (seconds, attoseconds) = wait.components
            return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
        }
        var files = [
            pollfd(fd: watches.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: other, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&files, 2, milliseconds ?? -1)
        if files[1].revents & Int16(POLLIN) != 0 {
            var bytes = [UInt8](repeating: 0, count: 256)
            _ = read(other, &bytes, bytes.count)
        }
    }

    /// Watches other places from now on.
    mutating func watch(_ places: WatchedPlaces) {
        guard places != self.places else { return }
        self.places = places
        renew()
    }

    /// What is due.
    mutating func changes() -> FileChanges? {
        let now = ContinuousClock.now
        for sight in watches.sights() { pending.add(sight, at: now) }
        if glances, isBlinded || Self.there(places) != wasThere {
            pending.add(.folders, at: now - PendingSights.settling)
        }
        guard let changes = pending.take(at: ContinuousClock.now) else { return nil }
        if changes == .everything { renew() }
        return changes
    }

    /// Watches everything anew: folders may be other folders now. What the old watches saw meanwhile is not lost.
    private mutating func renew() {
        wasThere = Self.there(places)
        do {
            let fresh = try FolderWatches(places, ignoring: ignoring)
            for sight in watches.sights() { pending.add(sight, at: ContinuousClock.now) }
            watches = fresh
            isBlinded = false
        } catch {
            // The old watches still see something; the rest is looked at every now and then.
            isBlinded = true
        }
    }
}
#endif
