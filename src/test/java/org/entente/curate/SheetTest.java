package org.entente.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.curate.Decision.Signature;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;

final class SheetTest {

    private static final String HEAD = "id\tconfidence\tdecision\tvalue\tnote\tby\ton";

    private final List<String> places = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private void read(String... lines) {
        new Sheet("s.tsv", new Signature("Ana", null, null))
                .read(
                        List.of(lines),
                        (where, request) -> {
                            places.add(where);
                            requests.add(request);
                        },
                        problem -> problems.add(problem.getMessage()));
    }

    @Test
    void linesWithoutADecisionAreLeftAlone() {
        read(HEAD, "event-1\t0.4\t\t\t\t\t", "event-2\t0.4\taccept\t\t\t\t", "", "event-3");
        assertThat(places).containsExactly("s.tsv:3");
        assertThat(requests)
                .containsExactly(new Request("accept", List.of("event-2"), Map.of(), new Signature("Ana", null, null)));
        assertThat(problems).isEmpty();
    }

    @Test
    void columnsAreToldByTheirNames() {
        read("note\tdecision\tid", "why\treject\tevent-1");
        assertThat(requests)
                .containsExactly(
                        new Request("reject", List.of("event-1"), Map.of(), new Signature("Ana", null, "why")));
    }

    @Test
    void valuesAreNamedOrAreOtherIds() {
        read(
                HEAD,
                "event-1\t\treplace\trelation = met; source=South Korea;date=2025-12\t\tBudi\t2026-01-02",
                "event-1\t\tsame\tevent-2 event-3\t\t\t",
                "event-1\t\tundo\tevent-2\t\t\t");
        assertThat(requests)
                .containsExactly(
                        new Request(
                                "replace",
                                List.of("event-1"),
                                Map.of("relation", "met", "source", "South Korea", "date", "2025-12"),
                                new Signature("Budi", LocalDate.of(2026, 1, 2), null)),
                        new Request(
                                "same",
                                List.of("event-1", "event-2", "event-3"),
                                Map.of(),
                                new Signature("Ana", null, null)),
                        new Request("undo", List.of("event-1", "event-2"), Map.of(), new Signature("Ana", null, null)));
    }

    @Test
    void whatASpreadsheetAddsIsTakenAway() {
        read("\uFEFF" + HEAD, "event-1\t\"0,4\"\t\"accept\"\t\t\"\"\"so\"\" he says\"\t'=Ana\t");
        assertThat(requests.get(0).signature()).isEqualTo(new Signature("=Ana", null, "\"so\" he says"));
    }

    @Test
    void badLinesAreToldAndTheOthersRead() {
        read(
                HEAD,
                "\t\taccept\t\t\t\t",
                "event-1\t\treplace\tmet\t\t\t",
                "event-1\t\taccept\t\t\t\tyesterday",
                "event-1\t\taccept\t\t\t\t");
        assertThat(problems)
                .containsExactly(
                        "s.tsv:2: a decision without an id; name an event or a report",
                        "s.tsv:3: 'met' gives no value; write relation=met; source=KOR; date=2025-12",
                        "s.tsv:4: 'yesterday' is no day; write it as 2025-12-21");
        assertThat(places).containsExactly("s.tsv:5");
    }

    @Test
    void aSheetWithoutTheColumnsIsRefused() {
        assertThatThrownBy(() -> read("id,decision", "event-1,accept"))
                .isInstanceOf(InputProblem.class)
                .hasMessage("s.tsv:1: no columns 'id' and 'decision' between tabs;"
                        + " begin with what review --format tsv prints");
    }
}
