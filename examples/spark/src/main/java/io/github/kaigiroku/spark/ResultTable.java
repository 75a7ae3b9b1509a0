package io.github.kaigiroku.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** 結果の表: a Parquet table with a row for each record of each run; nested lists of files and of findings. */
record ResultTable(SparkSession spark, String folder, String run, String forms) {

    private static final StructType FILE = new StructType()
            .add("format", DataTypes.StringType, false)
            .add("pages", DataTypes.IntegerType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("sha256", DataTypes.StringType, false);

    private static final StructType FINDING = new StructType()
            .add("severity", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("path", DataTypes.StringType, false)
            .add("column", DataTypes.IntegerType, false)
            .add("ja", DataTypes.StringType, false)
            .add("en", DataTypes.StringType, false);

    private static final StructType SCHEMA = new StructType()
            .add("run", DataTypes.StringType, false)
            .add("id", DataTypes.StringType, false)
            .add("source", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("forms", DataTypes.StringType, false)
            .add("inputSha256", DataTypes.StringType, false)
            .add("refused", DataTypes.BooleanType, false)
            .add("files", new ArrayType(FILE, false), false)
            .add("findings", new ArrayType(FINDING, false), false);

    /** Adds the results of this run, which computes them. */
    void append(JavaRDD<RecordResult> results) {
        String thisRun = run;
        String madeAs = forms;
        spark.createDataFrame(results.map(result -> row(result, thisRun, madeAs)), SCHEMA)
                .write()
                .mode(SaveMode.Append)
                .parquet(folder);
    }

    /** What earlier runs have done with the same forms: name and input of each record that has its files. */
    List<String> done() throws IOException {
        if (!exists()) {
            return List.of();
        }
        return rows("forms", forms, false)
                .select("id", "inputSha256")
                .toJavaRDD()
                .map(row -> key(row.getString(0), row.getString(1)))
                .collect();
    }

    long countOfThisRun(boolean refused) {
        return rows("run", run, refused).count();
    }

    private Dataset<Row> rows(String column, String value, boolean refused) {
        Dataset<Row> table = spark.read().schema(SCHEMA).parquet(folder);
        return table.where(
                table.col(column).equalTo(value).and(table.col("refused").equalTo(refused)));
    }

    static String key(String id, String inputSha256) {
        return id + " " + inputSha256;
    }

    private boolean exists() throws IOException {
        Configuration conf = spark.sparkContext().hadoopConfiguration();
        var path = new Path(folder);
        return path.getFileSystem(conf).exists(path);
    }

    private static Row row(RecordResult result, String run, String forms) {
        RecordLine line = result.line();
        return RowFactory.create(
                run,
                line.id(),
                line.source(),
                line.number(),
                forms,
                Sha256.of(line.json()),
                result.refused(),
                result.files().stream().map(ResultTable::row).toArray(Row[]::new),
                result.findings().stream().map(ResultTable::row).toArray(Row[]::new));
    }

    private static Row row(FileResult file) {
        return RowFactory.create(file.format(), file.pages(), file.bytes(), file.sha256());
    }

    private static Row row(FindingResult at) {
        return RowFactory.create(
                at.severity(),
                at.code(),
                at.path(),
                at.column(),
                at.message().japanese(),
                at.message().english());
    }
}
