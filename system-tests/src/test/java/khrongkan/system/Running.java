package khrongkan.system;

/** What runs beside the tests, and is stopped after the last of them. */
interface Running extends AutoCloseable {

    @Override
    void close();
}
