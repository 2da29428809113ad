package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.entente.query.Filter;
import org.entente.query.ReportRows;
import org.entente.query.Sample;
import org.junit.jupiter.api.Test;

final class ReportCsvTest {

    private static String csv(Filter filter) {
        var out = new ByteArrayOutputStream();
        ReportCsv.write(new ReportRows(Sample.data(), Sample.relations()), filter, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReportIsARowUnderTheHead() {
        assertThat(csv(new Filter(null, null, "sanctioned", null, null, null, "actual", 0, null, null)))
                .isEqualTo(
                        """
                        report,event,date,earliest,latest,dateSource,source,sourceText,relation,target,targetText,plover,\
                        cameo,goldstein,modality,claimedBy,place,placeText,sourcePersons,targetPersons,confidence,evidence,\
                        start,end,rule,article,url,title,publisher,published,lang
                        report-r5,event-r5,2026-01-09,2026-01-09,2026-01-09,stated,USA,Washington,sanctioned,RUS,Russian,\
                        SANCTION,163,-8.0,actual,,,,,,0.95,Washington sanctioned two Russian banks on Friday,0,49,\
                        en/sanctioned-01,ex-3,,Sanctions and talks,Sample Times,2026-01-10,en
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void whatIsUnknownIsEmpty() {
        assertThat(csv(new Filter(null, null, null, null, null, null, "negated", 0, null, null)))
                .contains(
                        "\r\nreport-r9,event-r9,,,2026-01-15,publication,PRK,Pyongyang,deployedTroops,UKR,Ukraina,MOBILIZE,154,")
                .endsWith(",ex-4,,,,2026-01-15,id\r\n");
    }

    @Test
    void hostileTextStaysInItsCellAndIsNoFormula() {
        assertThat(csv(new Filter(null, null, "praised", null, null, null, null, 0, null, null)))
                .contains(",\"'=1+1\t\"\"Kyiv\"\", said\nthe <script>, praised Ankara\",0,")
                .endsWith(",ex-5,\"https://example.org/5?a=1,2\",<script>alert(1)</script>,'=1+1,2026-02-01,en\r\n");
    }

    @Test
    void everyReportIsThere() {
        assertThat(csv(Filter.ALL).split("\r\n")).hasSize(13);
    }
}
