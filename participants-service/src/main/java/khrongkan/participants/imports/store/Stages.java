package khrongkan.participants.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens the tables of an import on the connection of the running transaction. */
@ApplicationScoped
public class Stages {

    private final DataSource database;

    Stages(DataSource database) {
        this.database = database;
    }

    /** The empty tables of one import. */
    public Stage open() {
        try {
            return new Stage(database.getConnection());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
