package org.entente.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes that answers are made of; offsets are code points of the text of an article, half open. */
final class Shapes {

    private Shapes() {}

    /** @param kind the class of the ontology */
    record ActorShape(String code, String name, String kind) {}

    record RelationShape(String name, String label, String family, @Nullable Double goldstein) {}

    /**
     * @param cooperation sum of the positive scores of actual events
     * @param conflict sum of the negative ones
     */
    record MonthShape(String month, int events, double cooperation, double conflict) {}

    /** @param key names it in addresses */
    record ArticleShape(
            String id,
            String key,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String lang) {}

    record EventShape(
            String id,
            ActorShape source,
            RelationShape relation,
            ActorShape target,
            boolean symmetric,
            String modality,
            @Nullable String date,
            @Nullable String earliest,
            @Nullable String latest,
            String dateSource,
            @Nullable String place,
            double confidence,
            int reports,
            int sources,
            int support,
            int claims,
            int denials,
            String quote,
            @Nullable String report,
            ArticleShape article,
            @Nullable List<ReportShape> reportList) {}

    /**
     * @param before what stands before the quote
     * @param why it belongs to the event
     */
    record ReportShape(
            String id,
            String quote,
            int start,
            int end,
            String before,
            String after,
            String rule,
            @Nullable ActorShape claimedBy,
            double confidence,
            String modality,
            @Nullable String date,
            @Nullable String place,
            ArticleShape article,
            String why) {}

    record MentionShape(int start, int end, String code, String name) {}
}
