/// What sort of agent a speaker is (prov:Person, prov:Organization).
public enum SpeakerKind: String, Vocabulary {
    case person, group, organization, government, outlet
}
