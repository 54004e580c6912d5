package khrongkan.approval.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The content of files, in pieces that fit into memory. */
@ApplicationScoped
public class Pieces {

    private static final int LENGTH = 256 * 1024;

    private final EntityManager rows;

    Pieces(EntityManager rows) {
        this.rows = rows;
    }

    /** Keeps a file in the transaction that is running. */
    void keep(UUID attachment, Path file) {
        rows.unwrap(Session.class).doWork(connection -> insert(connection, attachment, file));
    }

    private static void insert(Connection connection, UUID attachment, Path file) throws SQLException {
        var sql = "insert into attachment_piece (attachment_id, number, content) values (?, ?, ?)";
        try (var statement = connection.prepareStatement(sql);
                var content = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = content.readNBytes(LENGTH); piece.length > 0; piece = content.readNBytes(LENGTH)) {
                statement.setObject(1, attachment);
                statement.setInt(2, number++);
                statement.setBytes(3, piece);
                statement.executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a file out, each piece in a transaction of its own: a slow reader holds no connection. */
    public void write(UUID attachment, OutputStream out) throws IOException {
        int number = 0;
        for (var piece = piece(attachment, number); piece.isPresent(); piece = piece(attachment, number)) {
            out.write(piece.get());
            number++;
        }
    }

    private Optional<byte[]> piece(UUID attachment, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.unwrap(Session.class)
                        .createNativeQuery(
                                "select content from attachment_piece where attachment_id = :id and number = :number",
                                byte[].class)
                        .setParameter("id", attachment)
                        .setParameter("number", number)
                        .uniqueResultOptional());
    }
}
