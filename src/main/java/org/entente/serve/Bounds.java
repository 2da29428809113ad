package org.entente.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Functions that can run without an end within one row, where no time limit reaches them: a pattern that backtracks, and
 * text that doubles again and again. They end with the time of the query, or when a text becomes too long.
 */
final class Bounds extends ExprTransformCopy {

    /** Characters of a text that a query makes. */
    private static final int LONGEST = 1_000_000;

    private final long end;

    private Bounds(long millis) {
        end = System.nanoTime() + millis * 1_000_000;
    }

    /** The same query with these functions bounded. */
    static Query in(Query query, long millis) {
        var bounded = QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Bounds(millis));
        withoutDoubles(bounded);
        return bounded;
    }

    /** A transformed query has each aggregate twice: as it was, and behind it as it is now. */
    private static void withoutDoubles(Query query) {
        var last = new LinkedHashMap<Var, ExprAggregator>();
        query.getAggregators().forEach(aggregate -> last.put(aggregate.getVar(), aggregate));
        query.getAggregators().clear();
        query.getAggregators().addAll(last.values());
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementSubQuery within) {
                    withoutDoubles(within.getQuery());
                }
            });
        }
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex || function instanceof E_StrReplace || function instanceof E_StrConcat) {
            return new Bounded(function, arguments);
        }
        return super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprAggregator aggregate) {
        return BoundedText.in(aggregate, LONGEST);
    }

    /** A function that looks at its arguments before it runs. */
    private final class Bounded extends ExprFunctionN {

        private final ExprFunctionN function;

        Bounded(ExprFunctionN function, ExprList arguments) {
            super(function.getFunctionSymbol().getSymbol(), arguments);
            this.function = function;
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Bounded(function, arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            var lengths = 0L;
            for (var value : values) {
                lengths += value == null ? 0 : value.asString().length();
            }
            if (lengths > LONGEST) {
                throw new ExprEvalException("a text is longer than " + LONGEST + " characters");
            }
            if (!(function instanceof E_StrConcat)) {
                match(values);
            }
            return function.eval(values);
        }

        /** Runs the pattern once with an eye on the time and on the length of what it makes. */
        private void match(List<NodeValue> values) {
            var isReplacing = function instanceof E_StrReplace;
            var flags = isReplacing ? 3 : 2;
            var texts = new ArrayList<String>();
            values.forEach(value -> texts.add(value == null ? "" : value.asString()));
            try {
                var mask = texts.size() > flags ? RegexEngine.makeMask(texts.get(flags)) : 0;
                var matcher = Pattern.compile(texts.get(1), mask).matcher(new Timed(texts.get(0)));
                if (!isReplacing) {
                    matcher.find();
                    return;
                }
                var length = (long) texts.get(0).length();
                while (matcher.find()) {
                    length += texts.get(2).length() + texts.get(0).length() * references(texts.get(2));
                    if (length > LONGEST) {
                        throw new ExprEvalException("a text is longer than " + LONGEST + " characters");
                    }
                }
            } catch (PatternSyntaxException | StackOverflowError e) {
                throw new ExprEvalException("the pattern cannot be used: " + texts.get(1));
            }
        }

        private static long references(String replacement) {
            return replacement.chars().filter(character -> character == '$').count();
        }
    }

    /** A text that is not read any more once the time is up. */
    private final class Timed implements CharSequence {

        private final CharSequence text;

        Timed(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (System.nanoTime() > end) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
