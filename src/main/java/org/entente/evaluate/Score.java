package org.entente.evaluate;

/** Right, wrong and missed, and the shares that follow; a share of nothing is 0. */
public record Score(int right, int wrong, int missed) {

    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    public double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
