package khrongkan.participants.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Long texts in the database, written and read piece by piece, so that one piece at a time is in memory. */
@ApplicationScoped
public class Pieces {

    private final DataSource database;

    Pieces(DataSource database) {
        this.database = database;
    }

    /** Where the report of a run is written, in the running transaction. */
    public OutputStream write(UUID run) {
        return new PieceOutput((number, bytes, length) -> insert(run, number, Arrays.copyOf(bytes, length)));
    }

    /** The report of a run, read as it is asked for. */
    public InputStream read(UUID run) {
        return new PieceInput(number -> piece(run, number));
    }

    private void insert(UUID run, int number, byte[] content) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into import_report values (?, ?, ?)")) {
            statement.setObject(1, run);
            statement.setInt(2, number);
            statement.setBytes(3, content);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private byte @Nullable [] piece(UUID run, int number) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select content from import_report where run_id = ? and piece = ?")) {
            statement.setObject(1, run);
            statement.setInt(2, number);
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
