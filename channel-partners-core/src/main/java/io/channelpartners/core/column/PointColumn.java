package io.channelpartners.core.column;

/** The devices that stand at some points, word by word: OR over the lowest points of AND over the facts that each has. */
final class PointColumn implements Words {

    private final LocationColumns columns;
    private final int points;
    private final Ground[] grounds;

    PointColumn(LocationColumns columns, int points) {
        this.columns = columns;
        this.points = points;
        int lowest = Points.lowest(points);
        this.grounds = new Ground[Integer.bitCount(lowest)];
        for (int at = 0; at < grounds.length; at++, lowest &= lowest - 1) {
            grounds[at] = Ground.of(Integer.numberOfTrailingZeros(lowest));
        }
    }

    /** A point as four masks, each all ones where the fact does not matter. */
    private record Ground(long reseller, long servicePartner, long optedIn, long covered) {

        private static final Ground[] ALL = all();

        static Ground of(int point) {
            return ALL[point];
        }

        private static Ground[] all() {
            Ground[] all = new Ground[Points.COUNT];
            for (int point = 0; point < all.length; point++) {
                all[point] = new Ground(free(point, 1), free(point, 2), free(point, 4), free(point, 8));
            }
            return all;
        }

        private static long free(int point, int fact) {
            return (point & fact) == 0 ? -1L : 0L;
        }
    }

    @Override
    public long word(int at) {
        long reseller = columns.reseller(at);
        long servicePartner = columns.servicePartner(at);
        long optedIn = columns.optedIn(at);
        long covered = columns.covered(at);
        long word = 0;
        for (Ground ground : grounds) {
            word |= (reseller | ground.reseller)
                    & (servicePartner | ground.servicePartner)
                    & (optedIn | ground.optedIn)
                    & (covered | ground.covered);
        }
        return word;
    }

    @Override
    public int count(int size) {
        return columns.count(points);
    }
}
