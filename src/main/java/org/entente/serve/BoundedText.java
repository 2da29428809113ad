package org.entente.serve;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** The text that {@code GROUP_CONCAT} makes of a group, which has no value once it becomes too long. */
final class BoundedText implements Accumulator {

    private final Accumulator text;
    private final Expr piece;
    private final int longest;
    private long length;

    private BoundedText(Accumulator text, Expr piece, int longest) {
        this.text = text;
        this.piece = piece;
        this.longest = longest;
    }

    /** The same aggregate, bounded where it makes texts. */
    static ExprAggregator in(ExprAggregator aggregate, int longest) {
        var made = aggregate.getAggregator();
        if (made instanceof AggGroupConcat all) {
            return new ExprAggregator(
                    aggregate.getVar(), new OfAll(all.getExprList().get(0), all.getSeparator(), longest));
        }
        if (made instanceof AggGroupConcatDistinct distinct) {
            return new ExprAggregator(
                    aggregate.getVar(),
                    new OfDistinct(distinct.getExprList().get(0), distinct.getSeparator(), longest));
        }
        return aggregate;
    }

    private static final class OfAll extends AggGroupConcat {

        private final int longest;

        OfAll(Expr piece, String separator, int longest) {
            super(piece, separator);
            this.longest = longest;
        }

        @Override
        public Aggregator copy(ExprList pieces) {
            return new OfAll(pieces.get(0), getSeparator(), longest);
        }

        @Override
        public Accumulator createAccumulator() {
            return new BoundedText(super.createAccumulator(), getExprList().get(0), longest);
        }
    }

    private static final class OfDistinct extends AggGroupConcatDistinct {

        private final int longest;

        OfDistinct(Expr piece, String separator, int longest) {
            super(piece, separator);
            this.longest = longest;
        }

        @Override
        public Aggregator copy(ExprList pieces) {
            return new OfDistinct(pieces.get(0), getSeparator(), longest);
        }

        @Override
        public Accumulator createAccumulator() {
            return new BoundedText(super.createAccumulator(), getExprList().get(0), longest);
        }
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
        length += length(row, env);
        if (length <= longest) {
            text.accumulate(row, env);
        }
    }

    private int length(Binding row, FunctionEnv env) {
        try {
            return piece.eval(row, env).asString().length();
        } catch (ExprEvalException e) {
            return 0;
        }
    }

    @Override
    public @Nullable NodeValue getValue() {
        return length > longest ? null : text.getValue();
    }
}
