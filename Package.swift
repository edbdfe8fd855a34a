// swift-tools-version: 6.2
import PackageDescription

// The house, from the ground up. Data flows down this list and never back:
// read → link → check → render → publish. A module imports only what stands above it here.
let package = Package(
    name: "OnRecord",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "onrecord", targets: ["onrecord"]),
        .library(name: "EDTF", targets: ["EDTF"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // C libraries, each seen by one Swift module alone.
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CRename"),
        .target(name: "CMalloc"),

        // Foundations: each depends on nothing of ours, or on one before it.
        .target(name: "JSON"),
        .target(name: "Diagnostics", dependencies: ["JSON"]),
        .target(name: "EDTF"),
        .target(name: "TextMatching"),
        .target(name: "TimeZones", dependencies: ["Diagnostics", "EDTF"]),
        .target(name: "YAML", dependencies: ["CLibYAML"]),
        .target(name: "CommonMark", dependencies: ["CCmark"]),
        .target(name: "Mustache"),
        .target(name: "Threads"),
        .target(name: "FileWatching"),
        .target(name: "FileStates", dependencies: ["Threads", .product(name: "Crypto", package: "swift-crypto")]),

        // The pipeline.
        .target(name: "BriefingModel", dependencies: ["CommonMark", "Diagnostics", "EDTF", "Threads", "TimeZones"]),
        .target(
            name: "Reading",
            dependencies: [
                "BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Threads", "YAML",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .target(
            name: "Linking",
            dependencies: [
                "BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Reading", "TextMatching", "Threads",
                "TimeZones",
            ]),
        .target(
            name: "Checking",
            dependencies: [
                "BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Linking", "Reading", "TextMatching", "Threads",
                "TimeZones",
            ]),
        .target(name: "LinkProbing", dependencies: ["Checking"]),
        .target(
            name: "Rendering",
            dependencies: [
                "BriefingModel", "CommonMark", "Diagnostics", "EDTF", "JSON", "Mustache", "Threads", "TimeZones",
            ],
            plugins: ["EmbedTheme"]),
        .target(name: "Exporting", dependencies: ["BriefingModel", "CommonMark", "Diagnostics", "EDTF", "TimeZones"]),
        .target(name: "Theming", dependencies: ["Diagnostics", "Reading", "Rendering"]),
        .target(name: "Publishing", dependencies: ["CRename"]),
        .target(
            name: "Previewing",
            dependencies: [
                "BriefingModel", "Checking", "Diagnostics", "FileWatching", "Linking", "Mustache", "Reading",
                "Rendering", "Theming", "TimeZones", .product(name: "FlyingFox", package: "FlyingFox"),
            ]),
        .executableTarget(
            name: "onrecord",
            dependencies: [
                "BriefingModel", "CMalloc", "Checking", "Diagnostics", "EDTF", "Exporting", "FileStates", "JSON",
                "LinkProbing", "Linking", "Previewing", "Publishing", "Reading", "Rendering", "TextMatching",
                "Theming", "Threads", "TimeZones",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),

        // The built-in theme: templates/ is turned into Swift source when Rendering is built.
        .executableTarget(name: "theme-embedder"),
        .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["theme-embedder"]),

        // What each step of a build costs by itself; `make bench-steps` runs it.
        .executableTarget(
            name: "micro-benchmarks",
            dependencies: ["EDTF", "Linking", "Reading", "Rendering", "TextMatching", "TimeZones"],
            path: "Benchmarks/Micro"),

        .testTarget(name: "JSONTests", dependencies: ["JSON"]),
        .testTarget(name: "ThreadsTests", dependencies: ["Threads"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], exclude: ["Golden"]),
        .testTarget(name: "EDTFTests", dependencies: ["EDTF"]),
        .testTarget(name: "TextMatchingTests", dependencies: ["TextMatching"]),
        .testTarget(name: "TimeZonesTests", dependencies: ["EDTF", "TimeZones"]),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"], exclude: ["fetch-spec"]),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"]),
        .testTarget(name: "BriefingModelTests", dependencies: ["BriefingModel", "Diagnostics", "EDTF"]),
        .testTarget(
            name: "ReadingTests",
            dependencies: ["BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Reading", "YAML"]),
        .testTarget(
            name: "LinkingTests",
            dependencies: ["BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Linking", "Reading", "TimeZones"]),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["BriefingModel", "Checking", "Diagnostics", "Linking", "Mustache", "Reading", "TimeZones"],
            exclude: ["Golden"]),
        .testTarget(
            name: "RenderingTests",
            dependencies: [
                "BriefingModel", "CommonMark", "Diagnostics", "EDTF", "Linking", "Mustache", "Rendering", "TimeZones",
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "ExportingTests", dependencies: ["EDTF", "Exporting", "Linking", "Reading", "TimeZones"],
            exclude: ["Golden", "Site"]),
        .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
        .testTarget(name: "FileWatchingTests", dependencies: ["FileWatching"]),
        .testTarget(name: "FileStatesTests", dependencies: ["FileStates"]),
        .testTarget(
            name: "PreviewingTests",
            dependencies: ["Diagnostics", "FileWatching", "Previewing", "Reading", "Rendering"]),
    ],
    swiftLanguageModes: [.v6]
)
