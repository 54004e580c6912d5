package khrongkan.kit.thing;

import java.util.concurrent.CountDownLatch;

/** Holds a write of one name inside its transaction, until a test lets it go on. */
class Gate {

    private volatile String held = "";
    private volatile CountDownLatch arrived = new CountDownLatch(1);
    private volatile CountDownLatch open = new CountDownLatch(1);

    void hold(String name) {
        arrived = new CountDownLatch(1);
        open = new CountDownLatch(1);
        held = name;
    }

    void awaitArrival() throws InterruptedException {
        arrived.await();
    }

    void open() {
        open.countDown();
    }

    void pass(String name) {
        if (name.equals(held)) {
            arrived.countDown();
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
