package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.actors.Gazetteer;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.DateSource;
import org.entente.model.Digest;
import org.entente.model.Evidence;
import org.entente.model.Facts;
import org.entente.model.Modality;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Relations;
import org.entente.model.Report;
import org.entente.model.Span;
import org.entente.model.When;
import org.entente.query.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Made-up articles of twenty years as they are after extraction: the same seed gives the same articles. Few pairs of
 * states make most of the news, papers tell what others told some days before, print texts of an agency as they are,
 * pass on claims and deny them.
 */
public final class GeneratedFacts implements Iterator<Facts> {

    public static final Relations RELATIONS = Sample.relations();

    private static final LocalDate START = LocalDate.of(2006, 1, 1);
    private static final int DAYS = 365 * 20;
    private static final int PAPERS = 60;

    /** What papers still write about, and texts that they still copy. */
    private static final int OCCASIONS = 300;

    private static final int TEXTS = 40;

    private static final List<String> OFTEN =
            List.of("USA", "RUS", "CHN", "UKR", "IRN", "ISR", "KOR", "PRK", "IDN", "JPN", "IND", "TUR", "FRA", "DEU");
    private static final List<String> PLACES = List.of(
            "Geneva",
            "Vienna",
            "Paris",
            "Jakarta",
            "Doha",
            "Beijing",
            "Moscow",
            "London",
            "Tokyo",
            "Cairo",
            "Oslo",
            "Istanbul",
            "Singapore",
            "Nairobi",
            "Lima",
            "Seoul",
            "Brussels",
            "Rome",
            "Ankara",
            "Bangkok");
    private static final List<String> GIVEN = List.of(
            "Amina", "Boris", "Chen", "Dewi", "Elena", "Farid", "Greta", "Hasan", "Ines", "Joko", "Karim", "Lena");
    private static final List<String> FAMILY = List.of(
            "Abidin",
            "Brandt",
            "Castro",
            "Dimitrov",
            "Eriksen",
            "Farouk",
            "Gupta",
            "Hartono",
            "Ivanov",
            "Jensen",
            "Kim",
            "Lopez",
            "Mensah",
            "Novak",
            "Okafor",
            "Pratama",
            "Rossi",
            "Santoso",
            "Tanaka",
            "Ueda",
            "Vargas",
            "Wijaya");
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "den", "el", "fa", "gin", "ha", "is", "jun", "ka", "lor", "men", "no", "per", "ra", "sen",
            "ti", "ul", "ver", "wan");

    /** Something that happened, or was said to. */
    private record Occasion(Actor source, Relation relation, Actor target, LocalDate day, @Nullable String place) {}

    /** How an article tells it, and where in the text. */
    private record Saying(
            Occasion of,
            When when,
            Modality modality,
            boolean isClaim,
            boolean isDenial,
            Span words,
            List<String> who) {}

    /** A text that papers print. */
    private record Printed(String title, String text, LocalDate day, List<Saying> sayings) {}

    private final Random random;
    private final int articles;
    private final int mean;
    private final List<Actor> states = states();
    private final List<int[]> pairs = pairs(states.size());
    private final List<Relation> relations = List.copyOf(RELATIONS.all());
    private final Zipf pair = new Zipf(pairs.size(), 1);
    private final Zipf relation = new Zipf(relations.size(), 0.8);
    private final List<Occasion> occasions = new ArrayList<>();
    private final List<Printed> texts = new ArrayList<>();
    private int next;

    /**
     * @param mean reports of an article on the average: 2 make about 65 quads
     */
    public GeneratedFacts(int articles, int mean, int seed) {
        random = new Random(seed);
        this.articles = articles;
        this.mean = mean;
    }

    /** The states of the gazetteer: first those that are in the news most often. */
    private static List<Actor> states() {
        var order = Comparator.comparingInt(
                (Actor actor) -> OFTEN.contains(actor.code()) ? OFTEN.indexOf(actor.code()) : OFTEN.size());
        return Gazetteer.bundled().actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.STATE)
                .sorted(order.thenComparing(Actor::code))
                .toList();
    }

    private static List<int[]> pairs(int states) {
        var pairs = new ArrayList<int[]>();
        for (var one = 0; one < states; one++) {
            for (var other = one + 1; other < states; other++) {
                pairs.add(new int[] {one, other});
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> (pair[0] + 1) * (pair[1] + 1)));
        return pairs;
    }

    /** The actor of a code, for writing. */
    public static Function<String, Actor> actors() {
        Map<String, Actor> found = states().stream().collect(Collectors.toMap(Actor::code, actor -> actor));
        return found::get;
    }

    @Override
    public boolean hasNext() {
        return next < articles;
    }

    @Override
    public Facts next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var day = START.plusDays((long) next * DAYS / articles);
        var isCopy = !texts.isEmpty() && chance(15);
        var printed = isCopy ? any(texts) : printed(day);
        if (!isCopy) {
            keep(texts, printed, TEXTS);
        }
        var paper = random.nextInt(PAPERS);
        var url = "https://paper-" + paper + ".example.org/" + day.getYear() + "/" + next;
        var signed = printed.text() + " (Paper " + paper + ")";
        var article = new Article(
                url,
                url,
                printed.title(),
                signed,
                isCopy && chance(30) ? printed.day().plusDays(1) : printed.day(),
                chance(70) ? "en" : "id",
                "Paper " + paper);
        next++;
        return new Facts(article, reports(article, printed.sayings()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Keeps the newest. */
    private <T> void keep(List<T> all, T one, int most) {
        if (all.size() < most) {
            all.add(one);
        } else {
            all.set(random.nextInt(most), one);
        }
    }

    private Printed printed(LocalDate day) {
        var told = new HashSet<Occasion>();
        var sayings = new ArrayList<Saying>();
        var text = new StringBuilder();
        var count = 1 + random.nextInt(2 * mean - 1);
        while (told.size() < count) {
            var occasion = !occasions.isEmpty() && chance(45) ? any(occasions) : occasion(day);
            if (told.add(occasion)) {
                var claim = chance(10);
                say(occasion, day, modality(), claim, false, text, sayings);
                if (claim && chance(40)) {
                    say(occasion, day, Modality.NEGATED, false, true, text, sayings);
                }
                filler(text);
            }
        }
        var first = sayings.get(0);
        return new Printed(first.words().text(text.toString()), text.toString().strip(), day, sayings);
    }

    private Occasion occasion(LocalDate day) {
        var drawn = pairs.get(pair.next(random));
        var turned = random.nextBoolean() ? 1 : 0;
        var occasion = new Occasion(
                states.get(drawn[turned]),
                relations.get(relation.next(random)),
                states.get(drawn[1 - turned]),
                day.minusDays(random.nextInt(4)),
                chance(50) ? any(PLACES) : null);
        keep(occasions, occasion, OCCASIONS);
        return occasion;
    }

    private Modality modality() {
        var drawn = random.nextInt(100);
        if (drawn < 82) {
            return Modality.ACTUAL;
        }
        return drawn < 90 ? Modality.PLANNED : drawn < 94 ? Modality.HYPOTHETICAL : Modality.NEGATED;
    }

    private void say(
            Occasion occasion,
            LocalDate day,
            Modality modality,
            boolean isClaim,
            boolean isDenial,
            StringBuilder text,
            List<Saying> sayings) {
        var when = when(occasion.day(), day);
        var who = chance(30) ? List.of(any(GIVEN) + " " + any(FAMILY)) : List.<String>of();
        var start = text.length();
        text.append(occasion.source().label("en"))
                .append(who.isEmpty() ? " " : " and its envoy " + who.get(0) + " ")
                .append(isDenial ? "denied that it " : "")
                .append(occasion.relation().name().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT))
                .append(' ')
                .append(occasion.target().label("en"))
                .append(occasion.place() == null ? "" : " in " + occasion.place())
                .append(when.date() == null ? "" : " on " + when.date());
        sayings.add(new Saying(occasion, when, modality, isClaim, isDenial, new Span(start, text.length()), who));
        text.append(isClaim ? ", it said. " : ". ");
    }

    private When when(LocalDate day, LocalDate published) {
        var drawn = random.nextInt(100);
        if (drawn < 20) {
            return When.unstated(published);
        }
        if (drawn < 30) {
            return new When(
                    day.toString().substring(0, 7),
                    day.withDayOfMonth(1),
                    day.withDayOfMonth(day.lengthOfMonth()),
                    DateSource.INFERRED);
        }
        if (drawn < 34) {
            return new When(
                    Integer.toString(day.getYear()),
                    day.withDayOfYear(1),
                    day.withDayOfYear(day.lengthOfYear()),
                    DateSource.STATED);
        }
        return new When(day.toString(), day, day, drawn < 60 ? DateSource.INFERRED : DateSource.STATED);
    }

    /** Sentences of words that mean nothing, so that no two texts are alike. */
    private void filler(StringBuilder text) {
        for (var sentence = 2 + random.nextInt(4); sentence > 0; sentence--) {
            for (var word = 8 + random.nextInt(12); word > 0; word--) {
                text.append(any(SYLLABLES)).append(any(SYLLABLES)).append(chance(40) ? any(SYLLABLES) : "");
                text.append(word == 1 ? ". " : " ");
            }
        }
    }

    private List<Report> reports(Article article, List<Saying> sayings) {
        var reports = new ArrayList<Report>();
        @Nullable Report before = null;
        for (var saying : sayings) {
            before = report(article, saying, before);
            reports.add(before);
        }
        return reports;
    }

    private static Report report(Article article, Saying saying, @Nullable Report before) {
        var of = saying.of();
        var source = new Party(of.source().code(), of.source().label("en"), saying.who());
        var target = new Party(of.target().code(), of.target().label("en"), List.of());
        var turned = of.relation().symmetric() && source.actor().compareTo(target.actor()) > 0;
        var quote = saying.words().text(article.text());
        var rule = article.language() + "/" + of.relation().name() + "-" + (1 + quote.length() % 9);
        return new Report(
                Digest.of(List.of(
                        article.id(),
                        Integer.toString(saying.words().start()),
                        of.relation().name(),
                        quote)),
                turned ? target : source,
                of.relation().name(),
                turned ? source : target,
                saying.modality(),
                saying.isClaim() ? of.source().code() : null,
                saying.isDenial() && before != null ? before.id() : null,
                saying.when(),
                of.place(),
                of.place(),
                (55 + 5 * (quote.length() % 9)) / 100.0,
                new Evidence(saying.words(), quote, rule));
    }
}
