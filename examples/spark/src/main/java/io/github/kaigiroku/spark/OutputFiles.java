package io.github.kaigiroku.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * 出力先: a folder on any file system that Hadoop writes, in which a file is there whole or not at all.
 *
 * <p>Each attempt of a task writes under a name of its own and renames the file when it is complete, so attempts that Spark
 * repeats or runs twice do not disturb each other.
 */
record OutputFiles(String folder, SerializableConfiguration conf) implements Serializable {

    void write(String name, byte[] bytes) throws IOException {
        FileSystem files = fileSystem();
        var target = new Path(folder, name);
        var unfinished = new Path(folder, "_unfinished/" + TaskContext.get().taskAttemptId() + "-" + name);
        try (var out = files.create(unfinished, true)) {
            out.write(bytes);
        }
        if (!files.rename(unfinished, target)) {
            // HDFS does not rename over a file that is there
            files.delete(target, false);
            if (!files.rename(unfinished, target)) {
                throw new IOException(target + " could not be put in its place");
            }
        }
    }

    boolean exists(String name) throws IOException {
        return fileSystem().exists(new Path(folder, name));
    }

    void removeUnfinished() throws IOException {
        fileSystem().delete(new Path(folder, "_unfinished"), true);
    }

    private FileSystem fileSystem() throws IOException {
        var files = new Path(folder).getFileSystem(conf.value());
        files.setWriteChecksum(false); // or a local folder would get a .crc file beside each one
        return files;
    }
}
