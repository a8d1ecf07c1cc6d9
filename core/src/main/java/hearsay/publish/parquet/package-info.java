/** Apache Parquet files, written without Hadoop. The only package that knows Parquet's metadata. */
@NullMarked
package hearsay.publish.parquet;

import org.jspecify.annotations.NullMarked;
