package khrongkan.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A core of the machine, for what shall not wait for a turn of others. Needs taskset (Linux). */
enum Core {
    OF_LOAD(0),
    OF_PROXY(1);

    private final int number;

    Core(int number) {
        this.number = number;
    }

    /** Lets a process and its children run there and nowhere else, and what they start later. */
    void give(ProcessHandle process) throws IOException, InterruptedException {
        for (var one : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            Load.said(List.of("taskset", "-a", "-c", "-p", String.valueOf(number), String.valueOf(one.pid())));
        }
    }
}
