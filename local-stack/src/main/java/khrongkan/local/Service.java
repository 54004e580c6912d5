package khrongkan.local;

import java.nio.file.Path;

/** The processes of the system, by the folder each is built in. */
public enum Service {
    PARTICIPANTS("participants-service"),
    BUDGET("budget-service"),
    APPROVAL("approval-service"),
    GATEWAY("gateway");

    private final String folder;

    Service(String folder) {
        this.folder = folder;
    }

    /** Its name, which is the folder of the repository it is built in. */
    public String folder() {
        return folder;
    }

    /** The variable of the environment that tells the others where it is. */
    String addressVariable() {
        return "KHRONGKAN_" + name() + "_URL";
    }

    /** Its database and the user of that database; the gateway has none. */
    String database() {
        return folder.replace("-service", "");
    }

    /** Whether it keeps anything. */
    public boolean hasDatabase() {
        return this != GATEWAY;
    }

    Path jar(Path root) {
        return root.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
