package org.entente.actors;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.model.Actor;
import org.entente.model.InputProblem;
import org.jspecify.annotations.Nullable;

/** Reads the graph of the actors. The terms are those of the ontology; graphs/README.md tells how a file is written. */
final class TurtleRegister {

    static final String ID = "https://w3id.org/entente/id/";
    private static final String ONTOLOGY = "https://w3id.org/entente/ontology#";
    private static final Map<String, Actor.Kind> CLASSES = Map.of(
            "State", Actor.Kind.STATE,
            "Territory", Actor.Kind.TERRITORY,
            "HistoricState", Actor.Kind.HISTORIC_STATE,
            "Organization", Actor.Kind.ORGANIZATION,
            "Group", Actor.Kind.GROUP,
            "Body", Actor.Kind.BODY,
            "Person", Actor.Kind.PERSON);
    private static final Map<String, Name.Kind> NAMES = Map.of(
            "properName", Name.Kind.PROPER,
            "jointName", Name.Kind.JOINT,
            "abbreviation", Name.Kind.ABBREVIATION,
            "seatName", Name.Kind.SEAT,
            "demonym", Name.Kind.DEMONYM,
            "surname", Name.Kind.SURNAME);

    private final Graph graph;
    private final String where;
    private final List<Entry> entries = new ArrayList<>();
    private final TreeSet<Name> names = new TreeSet<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();

    private TurtleRegister(Graph graph, String where) {
        this.graph = graph;
        this.where = where;
    }

    /** What the graph says; {@code where} names it in messages. */
    static Register read(Graph graph, String where) {
        return new TurtleRegister(graph, where).read();
    }

    private Register read() {
        CLASSES.forEach((type, kind) -> instances(type).forEach(node -> readActor(node, kind)));
        instances("Place").forEach(this::readPlace);
        instances("Membership").forEach(this::readMembership);
        instances("NonActor").forEach(node -> labels(node)
                .forEach((language, text) -> names.add(new Name(text, language, Name.Kind.OTHER, "", false))));
        entries.sort(Comparator.comparing(entry -> entry.actor().name()));
        places.sort(Comparator.comparing(Place::id));
        tenures.sort(Comparator.comparing(Tenure::person)
                .thenComparing(tenure -> tenure.term().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(tenure -> tenure.term().to(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Tenure::actor)
                .thenComparing(Tenure::office));
        memberships.sort(Comparator.comparing(Membership::organization)
                .thenComparing(Membership::member)
                .thenComparing(entry -> entry.term().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        addCapitals();
        return new Register(entries, List.copyOf(names), places, tenures, memberships);
    }

    private void readActor(Node node, Actor.Kind kind) {
        var local = local(node);
        var code = code(node);
        var actor = new Actor(code, kind, local, labels(node));
        var order = text(node, "nameOrder");
        entries.add(new Entry(
                actor,
                refer(node, "actsFor"),
                values(node, "capital").stream()
                        .map(TurtleRegister::code)
                        .sorted()
                        .toList(),
                term(node),
                "family-first".equals(order)
                        ? Entry.ShortNames.FIRST
                        : "given-used".equals(order) ? Entry.ShortNames.EITHER : Entry.ShortNames.LAST));
        var weak = weakNames(node);
        for (var label : values(node, RDFS.label.asNode())) {
            addName(label, code, kind == Actor.Kind.PERSON ? Name.Kind.PERSON : Name.Kind.PROPER, weak);
        }
        NAMES.forEach((property, sort) -> {
            var isPerson = kind == Actor.Kind.PERSON && sort == Name.Kind.PROPER;
            values(node, property).forEach(name -> addName(name, code, isPerson ? Name.Kind.PERSON : sort, weak));
        });
        for (var tenure : values(node, "tenure")) {
            tenures.add(new Tenure(
                    code,
                    required(refer(tenure, "office"), tenure, "dip:office"),
                    required(refer(tenure, "actsFor"), tenure, "dip:actsFor"),
                    term(tenure),
                    "true".equals(text(tenure, "unverified"))));
        }
    }

    private TreeSet<String> weakNames(Node node) {
        var weak = new TreeSet<String>();
        values(node, "weakName")
                .forEach(name -> weak.add(name.getLiteralLexicalForm() + "@" + name.getLiteralLanguage()));
        return weak;
    }

    private void addName(Node name, String owner, Name.Kind kind, TreeSet<String> weak) {
        if (!name.isLiteral() || name.getLiteralLanguage().isEmpty()) {
            throw problem(
                    owner,
                    "name " + name + " without a language",
                    "write it as \"...\"@en, or @mul for every language");
        }
        var text = name.getLiteralLexicalForm();
        var language = name.getLiteralLanguage();
        names.add(new Name(text, language, kind, owner, weak.contains(text + "@" + language)));
    }

    private void readPlace(Node node) {
        var id = code(node);
        places.add(new Place(
                id,
                labels(node),
                values(node, "inState").stream()
                        .map(TurtleRegister::code)
                        .sorted()
                        .toList()));
        for (var property : List.of(RDFS.label.asNode(), term("properName"))) {
            values(node, property).forEach(name -> addName(name, id, Name.Kind.PLACE, new TreeSet<>()));
        }
    }

    private void readMembership(Node node) {
        memberships.add(new Membership(
                required(refer(node, "organization"), node, "dip:organization"),
                required(refer(node, "member"), node, "dip:member"),
                term(node),
                required(text(node, "memberRole"), node, "dip:memberRole")));
    }

    /** The names of a capital are names of whoever sits there, and may be weak ones. */
    private void addCapitals() {
        var byPlace = new TreeMap<String, List<Name>>();
        names.stream().filter(name -> name.kind() == Name.Kind.PLACE).forEach(name -> byPlace.computeIfAbsent(
                        name.owner(), id -> new ArrayList<>())
                .add(name));
        for (var entry : entries) {
            var weak = weakNames(NodeFactory.createURI(ID + entry.actor().name()));
            for (var place : entry.capitals()) {
                if (!byPlace.containsKey(place)) {
                    throw problem(entry.actor().name(), "unknown capital " + place, "describe it as a dip:Place");
                }
                byPlace.get(place)
                        .forEach(name -> names.add(new Name(
                                name.text(),
                                name.language(),
                                Name.Kind.CAPITAL,
                                entry.actor().code(),
                                weak.contains(name.text() + "@" + name.language()))));
            }
        }
    }

    private List<Node> instances(String type) {
        return graph.find(Node.ANY, RDF.type.asNode(), term(type))
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    private List<Node> values(Node node, String property) {
        return values(node, term(property));
    }

    private List<Node> values(Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private Map<String, String> labels(Node node) {
        var labels = new TreeMap<String, String>();
        values(node, RDFS.label.asNode())
                .forEach(label -> labels.put(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
        if (labels.isEmpty()) {
            throw problem(local(node), "no rdfs:label", "give it one in at least one language");
        }
        return labels;
    }

    private @Nullable String text(Node node, String property) {
        var found = values(node, property);
        return found.isEmpty() ? null : found.get(0).getLiteralLexicalForm();
    }

    private @Nullable String refer(Node node, String property) {
        var found = values(node, property);
        return found.isEmpty() ? null : code(found.get(0));
    }

    private String required(@Nullable String value, Node node, String property) {
        if (value == null) {
            throw problem(local(node), "has no " + property, "add it");
        }
        return value;
    }

    private Term term(Node node) {
        var from = text(node, "from");
        var to = text(node, "to");
        try {
            return new Term(from == null ? null : day(from, false), to == null ? null : day(to, true));
        } catch (RuntimeException e) {
            throw problem(local(node), "dates " + from + " and " + to + " do not go together", "mend them");
        }
    }

    private static LocalDate day(String text, boolean last) {
        return switch (text.length()) {
            case 4 ->
                last
                        ? Year.parse(text).atMonth(12).atEndOfMonth()
                        : Year.parse(text).atDay(1);
            case 7 ->
                last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private InputProblem problem(String subject, String what, String remedy) {
        return new InputProblem(where, subject + ": " + what, remedy);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    private static String local(Node node) {
        return node.isURI() && node.getURI().startsWith(ID) ? node.getURI().substring(ID.length()) : node.toString();
    }

    /** The code within a local name: what stands behind the first hyphen. */
    private static String code(Node node) {
        var local = local(node);
        return local.substring(local.indexOf('-') + 1);
    }
}
