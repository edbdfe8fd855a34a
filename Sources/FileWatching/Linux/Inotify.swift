#if os(Linux)
#if canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The kernel's queue of what happens in folders.
///
/// A class, for it owns a descriptor. Written by hand, because no library that is kept wraps these three calls.
final class Inotify {
    /// What happened to a name in a folder, or with an empty name to the folder itself.
    struct Event {
        var folder: String
        var name: String
        var mask: UInt32

        func has(_ flags: UInt32...) -> Bool { flags.contains { mask & $0 != 0 } }
    }

    let descriptor: Int32
    private var folders: [Int32: String] = [:]
    private static let interest =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_ATTRIB) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
        | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

    init() throws(CannotWatch) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else {
            let limit = "; fs.inotify.max_user_instances limits how many programs may watch"
            throw CannotWatch(reason: String(cString: strerror(errno)) + (errno == EMFILE ? limit : ""))
        }
    }

    deinit { close(descriptor) }

    /// Watches a folder, not what is below it. One that is not there, or may not be read, is passed over.
    func watch(_ folder: String) throws(CannotWatch) {
        let watch = inotify_add_watch(descriptor, folder, Self.interest | UInt32(IN_ONLYDIR))
        if watch >= 0 {
            folders[watch] = folder
        } else if errno == ENOSPC {
            throw CannotWatch(reason: "more folders than fs.inotify.max_user_watches allows")
        }
    }

    /// What is in the queue, without waiting. Nil where the kernel's queue ran over, or a folder is watched no more.
    func events() -> [Event]? {
        var events: [Event] = []
        var isWhole = true
        let size = 1 << 16
        withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, size)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                var offset = 0
                while offset + MemoryLayout<inotify_event>.size <= count {
                    let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let text = offset + MemoryLayout<inotify_event>.size
                    offset = text + Int(event.len)
                    let name = String(decoding: buffer[text..<min(offset, count)].prefix { $0 != 0 }, as: UTF8.self)
                    if event.mask & (UInt32(IN_Q_OVERFLOW) | UInt32(IN_IGNORED) | UInt32(IN_UNMOUNT)) != 0 {
                        isWhole = false
                    } else if let folder = folders[event.wd] {
                        events.append(Event(folder: folder, name: name, mask: event.mask))
                    }
                }
            }
        }
        return isWhole ? events : nil
    }
}
#endif
