import Foundation
import Testing

@testable import FileWatching

@Suite(.timeLimit(.minutes(2)))
struct FileWatcherTests {
    @Test func aSavedFileIsTold() async throws {
        let folder = try WatchedFolder()
        try folder.write("one", to: "content/a.md")
        #expect(await folder.tells(file: "content/a.md"))
    }

    @Test func savingByRenameIsAChangeOfTheSavedFile() async throws {
        let folder = try WatchedFolder(prepare: { root in
            try FileManager.default.createFolder(root + "/content")
            try Data("one".utf8).write(to: URL(filePath: root + "/content/a.md"))
        })
        try folder.write("two", to: "content/a.new")
        #expect(rename(folder["content/a.new"], folder["content/a.md"]) == 0)
        #expect(await folder.tells(file: "content/a.md"))
    }

    @Test func aDeletedFileIsTold() async throws {
        let folder = try WatchedFolder(prepare: { root in
            try FileManager.default.createFolder(root + "/content")
            try Data("one".utf8).write(to: URL(filePath: root + "/content/a.md"))
        })
        try FileManager.default.removeItem(atPath: folder["content/a.md"])
        #expect(await folder.tells(file: "content/a.md"))
    }

    @Test func filesInANewFolderAreSeen() async throws {
        let folder = try WatchedFolder()
        try FileManager.default.createFolder(folder["content/articles/2020"])
        #expect(await folder.tells { $0 == .everything })
        try folder.write("one", to: "content/articles/2020/a.md")
        #expect(await folder.tells(file: "content/articles/2020/a.md"))
    }

    @Test func aTreeThatGoesAndComesIsWatchedAgain() async throws {
        let folder = try WatchedFolder(prepare: { root in
            try FileManager.default.createFolder(root + "/content/articles")
        })
        try FileManager.default.removeItem(atPath: folder["content"])
        #expect(await folder.tells { $0 == .everything })
        try FileManager.default.createFolder(folder["content/articles"])
        #expect(await folder.tells { $0 == .everything })
        try folder.write("one", to: "content/articles/a.md")
        #expect(await folder.tells(file: "content/articles/a.md"))
    }

    @Test func aTreeIsFoundAgainAfterItsParentsWent() async throws {
        let folder = try WatchedFolder(prepare: { root in try FileManager.default.createFolder(root + "/content") })
        let aside = folder.path + "-aside"
        defer { try? FileManager.default.removeItem(atPath: aside) }
        #expect(rename(folder.path, aside) == 0)
        #expect(await folder.tells { $0 == .everything })
        #expect(rename(aside, folder.path) == 0)
        #expect(await folder.tells { $0 == .everything })
        try folder.write("one", to: "content/a.md")
        #expect(await folder.tells(file: "content/a.md"))
    }

    @Test func aFolderMovedInIsWatchedUnderItsNewName() async throws {
        let folder = try WatchedFolder(prepare: { root in try FileManager.default.createFolder(root + "/content/old") })
        #expect(rename(folder["content/old"], folder["content/new"]) == 0)
        #expect(await folder.tells { $0 == .everything })
        try folder.write("one", to: "content/new/a.md")
        #expect(await folder.tells(file: "content/new/a.md"))
    }

    @Test func singleFilesAreToldAndTheirNeighboursAreNot() async throws {
        let folder = try WatchedFolder(files: ["baseline.json"])
        try folder.write("{}", to: "other.json")
        try folder.write("{}", to: "baseline.json")
        let other = folder["other.json"]
        let own = folder["baseline.json"]
        let isTold = await folder.tells { changes in
            #expect(changes != .everything && !changes.has(other))
            return changes.has(own)
        }
        #expect(isTold)
    }

    @Test func ignoredNamesAreNotTold() async throws {
        let folder = try WatchedFolder(ignoring: { $0.hasPrefix(".") })
        try folder.write("one", to: "content/.a.md.swp")
        try folder.write("one", to: "content/a.md")
        let ignored = folder["content/.a.md.swp"]
        let told = folder["content/a.md"]
        let isTold = await folder.tells { changes in
            #expect(!changes.has(ignored))
            return changes.has(told)
        }
        #expect(isTold)
    }

    @Test func otherPlacesCanBeWatchedLater() async throws {
        let folder = try WatchedFolder()
        folder.watcher.watch(WatchedPlaces(trees: [folder["content"]], files: [folder["late.txt"]]))
        // The order is heard by another thread: written again and again until it is.
        let path = folder["late.txt"]
        let writing = Task {
            while (try? await Task.sleep(for: .milliseconds(50))) != nil {
                try Data("late".utf8).write(to: URL(filePath: path))
            }
        }
        #expect(await folder.tells(file: "late.txt"))
        writing.cancel()
    }

    @Test func changesEndWithTheWatcher() async throws {
        let folder = try WatchedFolder()
        folder.watcher.stop()
        for await _ in folder.watcher.changes { Issue.record("nothing changed") }
    }
}
