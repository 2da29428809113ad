package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;

/** The terms of the ontology that the program writes or asks for, and the prefixes that people may use. */
public final class Vocabulary {

    public static final String BASE = "https://w3id.org/entente/";
    public static final String DIP = BASE + "ontology#";
    public static final String ID = BASE + "id/";
    public static final String GRAPH = BASE + "graph/";

    /** What a report said before a person decided otherwise, in the words of {@link #DIP}. */
    public static final String WAS = BASE + "was#";

    private static final String PLOVER = BASE + "code/plover/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node PREFERRED_LABEL = iri("http://www.w3.org/2004/02/skos/core#prefLabel");

    public static final Node ARTICLE = dip("Article");
    public static final Node URL = iri(SCHEMA + "url");
    public static final Node HEADLINE = iri(SCHEMA + "headline");
    public static final Node IN_LANGUAGE = iri(SCHEMA + "inLanguage");
    public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");
    public static final Node PUBLISHER = iri(SCHEMA + "publisher");
    public static final Node IDENTITY = dip("identity");
    public static final Node TEXT_HASH = dip("textHash");
    public static final Node CONTENT_HASH = dip("contentHash");
    public static final Node FINGERPRINT = dip("fingerprint");

    public static final Node REPORT = dip("Report");
    public static final Node DERIVED_FROM = iri(PROV + "wasDerivedFrom");
    public static final Node RELATION = dip("relation");
    public static final Node ACTOR = dip("actor");
    public static final Node TARGET = dip("target");
    public static final Node DYAD = dip("dyad");
    public static final Node BILATERAL_RELATION = dip("BilateralRelation");
    public static final Node MEMBER = dip("member");
    public static final Node MODALITY = dip("modality");
    public static final Node CLAIMED_BY = dip("claimedBy");
    public static final Node DENIES = dip("denies");
    public static final Node EARLIEST = dip("earliest");
    public static final Node LATEST = dip("latest");
    public static final Node DATE = dip("date");
    public static final Node DATE_PRECISION = dip("datePrecision");
    public static final Node DATE_SOURCE = dip("dateSource");
    public static final Node PLACE_NAME = dip("placeName");
    public static final Node PLACE_TEXT = dip("placeText");
    public static final Node SOURCE_TEXT = dip("sourceText");
    public static final Node TARGET_TEXT = dip("targetText");
    public static final Node SOURCE_PERSON_NAME = dip("sourcePersonName");
    public static final Node TARGET_PERSON_NAME = dip("targetPersonName");
    public static final Node QUOTE = dip("quote");
    public static final Node BEGIN = dip("begin");
    public static final Node END = dip("end");
    public static final Node CONFIDENCE = dip("confidence");
    public static final Node RULE = dip("rule");
    public static final Node GOLDSTEIN = dip("goldstein");
    public static final Node TEXT_SKETCH = dip("textSketch");

    public static final Node EVENT = dip("Event");
    public static final Node REPORTS = dip("reports");
    public static final Node BEST_REPORT = dip("bestReport");
    public static final Node PERIOD = dip("period");
    public static final Node TIE = dip("tie");
    public static final Node WIDE_OF = dip("wideOf");
    public static final Node REPORT_COUNT = dip("reportCount");
    public static final Node SOURCE_COUNT = dip("sourceCount");
    public static final Node SUPPORT_COUNT = dip("supportCount");
    public static final Node CLAIM_COUNT = dip("claimCount");
    public static final Node DENIAL_COUNT = dip("denialCount");

    public static final Node PAIR_PERIOD = dip("PairPeriod");
    public static final Node PERIOD_OF = dip("periodOf");
    public static final Node RELATION_PERIOD = dip("RelationPeriod");
    public static final Node CALENDAR_PERIOD = dip("CalendarPeriod");
    public static final Node CALENDAR = dip("calendar");
    public static final Node PERIOD_NAME = dip("periodName");
    public static final Node RELATION_TIE = dip("Tie");
    public static final Node TIE_OF = dip("tieOf");
    public static final Node TIE_SOURCE = dip("tieSource");
    public static final Node TIE_RELATION = dip("tieRelation");
    public static final Node TIE_TARGET = dip("tieTarget");
    public static final Node TELLER_COUNT = dip("tellerCount");
    public static final Node TELLS = dip("tells");
    public static final Node TIE_YEAR = dip("TieYear");
    public static final Node PAIR_YEAR = dip("PairYear");
    public static final Node IN_YEAR = dip("inYear");
    public static final Node BEGINS_ON = dip("beginsOn");
    public static final Node ENDS_ON = dip("endsOn");
    public static final Node TELLING_COUNT = dip("tellingCount");
    public static final Node PAIR_FAMILY = dip("PairFamily");
    public static final Node FAMILY_OF = dip("familyOf");
    public static final Node FAMILY = dip("family");
    public static final Node YEAR_OF = dip("yearOf");
    public static final Node TIE_PLACE = dip("TiePlace");
    public static final Node PLACE_OF = dip("placeOf");
    public static final Node RELATION_PLACE = dip("RelationPlace");
    public static final Node IN_PLACE = dip("inPlace");
    public static final Node MODALITY_COUNT = dip("ModalityCount");
    public static final Node SOURCE_PERIOD = dip("SourcePeriod");
    public static final Node TIE_SOURCE_COUNT = dip("TieSource");
    public static final Node SOURCE_OF = dip("sourceOf");
    public static final Node SOLE_ARTICLE = dip("soleArticle");
    public static final Node MONTH_PUBLISHED = dip("monthPublished");
    public static final Node RULE_COUNT = dip("RuleCount");
    public static final Node ARTICLE_COUNT = dip("articleCount");
    public static final Node CONFIDENCE_SUM = dip("confidenceSum");
    public static final Node FIRST_DAY = dip("firstDay");
    public static final Node LAST_DAY = dip("lastDay");
    public static final Node EVENT_COUNT = dip("eventCount");
    public static final Node ACTUAL_COUNT = dip("actualCount");
    public static final Node PLANNED_COUNT = dip("plannedCount");
    public static final Node HYPOTHETICAL_COUNT = dip("hypotheticalCount");
    public static final Node NEGATED_COUNT = dip("negatedCount");
    public static final Node UNDATED_COUNT = dip("undatedCount");
    public static final Node COOPERATIVE_COUNT = dip("cooperativeCount");
    public static final Node CONFLICTUAL_COUNT = dip("conflictualCount");
    public static final Node DATED_COUNT = dip("datedCount");
    public static final Node FACT_COUNT = dip("factCount");
    public static final Node COOPERATION = dip("cooperation");
    public static final Node CONFLICT = dip("conflict");

    public static final Node WITHDRAWN_REPORT = dip("WithdrawnReport");
    public static final Node REVIEW = dip("Review");
    public static final Node DECISION = dip("decision");
    public static final Node REVIEWS = dip("reviews");
    public static final Node NAMED_BY = dip("namedBy");
    public static final Node EVIDENCE_HASH = dip("evidenceHash");
    public static final Node SEEN = dip("seen");
    public static final Node REVIEWER = dip("reviewer");
    public static final Node DECIDED_ON = dip("decidedOn");
    public static final Node NOTE = dip("note");
    public static final Node CORRECT_RELATION = dip("correctRelation");
    public static final Node CORRECT_SOURCE = dip("correctSource");
    public static final Node CORRECT_TARGET = dip("correctTarget");
    public static final Node CORRECT_MODALITY = dip("correctModality");
    public static final Node CORRECT_DATE = dip("correctDate");

    public static final Node IN_STATE = dip("inState");
    public static final Node BORDERS = dip("borders");

    public static final Node ONTOLOGY_GRAPH = iri(GRAPH + "ontology");
    public static final Node ACTORS_GRAPH = iri(GRAPH + "actors");
    public static final Node EVENTS_GRAPH = iri(GRAPH + "events");
    public static final Node CURATION_GRAPH = iri(GRAPH + "curation");
    public static final Node CATALOGUE_GRAPH = iri(GRAPH + "catalogue");

    private Vocabulary() {}

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node dip(String name) {
        return iri(DIP + name);
    }

    /** The individual and property of that name: a relation, a modality. */
    public static Node term(String name) {
        return dip(name);
    }

    /** The family of relations of that name: {@code dip:consultedWith}, {@code plover:CONSULT}. */
    public static Node family(String name) {
        return Character.isUpperCase(name.charAt(0)) ? iri(PLOVER + name) : dip(name);
    }

    /** The prefixes that queries may use without declaring them and that files are written with. */
    public static PrefixMapping prefixes() {
        return PrefixMapping.Factory.create()
                .setNsPrefix("dip", DIP)
                .setNsPrefix("was", WAS)
                .setNsPrefix("id", ID)
                .setNsPrefix("graph", GRAPH)
                .setNsPrefix("plover", PLOVER)
                .setNsPrefix("cameo", BASE + "code/cameo/")
                .setNsPrefix("schema", SCHEMA)
                .setNsPrefix("prov", PROV)
                .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
                .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
                .lock();
    }

    /** The prefixes as the head of a query. */
    public static Prologue prologue() {
        return new Prologue(prefixes());
    }
}
