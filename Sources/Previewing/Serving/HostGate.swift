import Synchronization

/// Shut until the server knows its own address; then open to those who use it.
final class HostGate: Sendable {
    private let hosts = Mutex<AllowedHosts?>(nil)

    func open(to hosts: AllowedHosts) { self.hosts.withLock { $0 = hosts } }

    var allowed: AllowedHosts? { hosts.withLock(\.self) }
}
