//! Parquet: columns of codes, texts and exact decimals, for programs that read millions of figures.
//!
//! Some thousands of rows are kept until they make a row group; then they leave, so that a file of any size needs the same memory.

use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, FixedLenByteArray, FixedLenByteArrayType};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use rust_decimal::Decimal;

use super::{Head, Record, Set};
use crate::sdmx::Generation;
use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{Component, Representation, TIME, VALUE};

/// Rows of a row group.
const ROWS: usize = 32_768;
/// Figures are DECIMAL(38, 15): as many decimals as the code list of decimals allows, and 23 digits before the point.
const PRECISION: i32 = 38;
const SCALE: u32 = 15;
/// Bytes that hold so many digits.
const WIDTH: i32 = 16;

pub(super) struct Writer<'a, W: Write> {
    out: W,
    head: Head<'a>,
    file: Option<SerializedFileWriter<Sink>>,
    sink: Sink,
    columns: Vec<Column>,
    /// Places of the attributes that are told.
    attributes: Vec<usize>,
    rows: usize,
}

/// What the file writer has written and nobody has taken yet. It wants something that can go to another thread.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A column of the row group that is being collected.
struct Column {
    name: String,
    /// Whether each row has something in it; nothing where all rows have.
    levels: Option<Vec<i16>>,
    cells: Cells,
}

enum Cells {
    /// Texts repeat: each is kept once.
    Texts(Vec<ByteArray>, HashMap<String, ByteArray>),
    Numbers(Vec<FixedLenByteArray>),
}

impl Column {
    fn texts(name: &str, mandatory: bool) -> Column {
        let cells = Cells::Texts(Vec::new(), HashMap::new());
        Column { name: name.to_owned(), levels: (!mandatory).then(Vec::new), cells }
    }

    fn numbers(name: &str) -> Column {
        Column { name: name.to_owned(), levels: Some(Vec::new()), cells: Cells::Numbers(Vec::new()) }
    }

    fn of(attribute: &Component) -> Column {
        match attribute.representation {
            Representation::Number => Column::numbers(&attribute.id),
            _ => Column::texts(&attribute.id, false),
        }
    }

    fn push(&mut self, text: Option<&str>) -> io::Result<()> {
        if let Some(levels) = &mut self.levels {
            levels.push(i16::from(text.is_some()));
        }
        let text = match (text, &self.levels) {
            (Some(text), _) => text,
            (None, Some(_)) => return Ok(()),
            (None, None) => "",
        };
        match &mut self.cells {
            Cells::Texts(values, known) => {
                if !known.contains_key(text) {
                    known.insert(text.to_owned(), ByteArray::from(text));
                }
                values.extend(known.get(text).cloned());
            }
            Cells::Numbers(values) => values.push(number(text)?),
        }
        Ok(())
    }

    fn kind(&self) -> Result<Type, ParquetError> {
        let repetition = if self.levels.is_some() { Repetition::OPTIONAL } else { Repetition::REQUIRED };
        let (physical, logical) = match self.cells {
            Cells::Texts(..) => (Physical::BYTE_ARRAY, LogicalType::String),
            Cells::Numbers(_) => {
                let scale = i32::try_from(SCALE).unwrap_or_default();
                (Physical::FIXED_LEN_BYTE_ARRAY, LogicalType::decimal(scale, PRECISION))
            }
        };
        let kind = Type::primitive_type_builder(&self.name, physical).with_repetition(repetition);
        let kind = kind.with_logical_type(Some(logical));
        match self.cells {
            Cells::Texts(..) => kind.build(),
            Cells::Numbers(_) => kind
                .with_length(WIDTH)
                .with_precision(PRECISION)
                .with_scale(i32::try_from(SCALE).unwrap_or_default())
                .build(),
        }
    }

    fn clear(&mut self) {
        self.levels.iter_mut().for_each(Vec::clear);
        match &mut self.cells {
            Cells::Texts(values, known) => {
                values.clear();
                known.clear();
            }
            Cells::Numbers(values) => values.clear(),
        }
    }
}

/// An exact decimal as a whole number of the smallest unit, the first byte first.
fn number(text: &str) -> io::Result<FixedLenByteArray> {
    let unfit = || {
        io::Error::new(io::ErrorKind::InvalidData, format!("{text} is no decimal of 38 digits, 15 of them decimals"))
    };
    let value: Decimal = text.parse().map_err(|_| unfit())?;
    let value = value.normalize();
    let missing = SCALE.checked_sub(value.scale()).ok_or_else(unfit)?;
    let whole = value.mantissa().checked_mul(10_i128.pow(missing)).ok_or_else(unfit)?;
    if whole.unsigned_abs() >= 10_u128.pow(38) {
        return Err(unfit());
    }
    Ok(FixedLenByteArray::from(whole.to_be_bytes().to_vec()))
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(out: W, head: Head<'a>) -> io::Result<Self> {
        let dimensions = head.structure.dimensions.iter().map(|dimension| Column::texts(&dimension.id, true));
        let mut columns: Vec<Column> = dimensions.chain([Column::texts(TIME, true)]).collect();
        if head.value {
            columns.push(Column::numbers(VALUE));
        }
        columns.extend(head.told().map(|(_, attribute)| Column::of(attribute)));
        let attributes = head.told().map(|(place, _)| place).collect();
        let sink = Sink::default();
        let file = file(&head, &columns, sink.clone()).map_err(io::Error::other)?;
        let mut writer = Writer { out, head, file: Some(file), sink, columns, attributes, rows: 0 };
        writer.hand_over()?;
        Ok(writer)
    }

    /// What was collected becomes a row group.
    fn group(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.rows) > 0
            && let Some(file) = &mut self.file
        {
            group(file, &self.columns).map_err(io::Error::other)?;
            self.columns.iter_mut().for_each(Column::clear);
        }
        self.hand_over()
    }

    fn hand_over(&mut self) -> io::Result<()> {
        let mut waiting = self.sink.0.lock().unwrap_or_else(PoisonError::into_inner);
        self.out.write_all(&waiting)?;
        waiting.clear();
        Ok(())
    }
}

fn file(head: &Head<'_>, columns: &[Column], sink: Sink) -> Result<SerializedFileWriter<Sink>, ParquetError> {
    let fields = columns.iter().map(|column| column.kind().map(Arc::new)).collect::<Result<Vec<_>, _>>()?;
    let schema = Type::group_type_builder("observation").with_fields(fields).build()?;
    let told = [
        ("dataflow", Kind::Dataflow.urn(Generation::Two, &head.flow.reference)),
        ("structure", Kind::DataStructure.urn(Generation::Two, &head.structure.reference)),
        ("title", head.labels.flow.clone()),
        ("publisher", head.about.publisher.clone()),
        ("licence", head.about.licence.address.clone()),
        ("prepared", head.prepared.clone()),
    ];
    let told = told.into_iter().map(|(key, value)| KeyValue::new(key.to_owned(), value)).collect();
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by("ssi".to_owned())
        .set_key_value_metadata(Some(told))
        .build();
    SerializedFileWriter::new(sink, Arc::new(schema), Arc::new(properties))
}

fn group(file: &mut SerializedFileWriter<Sink>, columns: &[Column]) -> Result<(), ParquetError> {
    let mut group = file.next_row_group()?;
    for column in columns {
        let Some(mut writer) = group.next_column()? else { break };
        let levels = column.levels.as_deref();
        match &column.cells {
            Cells::Texts(values, _) => writer.typed::<ByteArrayType>().write_batch(values, levels, None)?,
            Cells::Numbers(values) => writer.typed::<FixedLenByteArrayType>().write_batch(values, levels, None)?,
        };
        writer.close()?;
    }
    group.close()?;
    Ok(())
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        let codes = record.codes.iter().copied().chain([record.period]).map(Some);
        let value = self.head.value.then_some(record.value);
        let attributes = self.attributes.iter().map(|place| record.attributes.get(*place).and_then(Option::as_deref));
        for (column, text) in self.columns.iter_mut().zip(codes.chain(value).chain(attributes)) {
            column.push(text)?;
        }
        self.rows += 1;
        if self.rows >= ROWS { self.group() } else { Ok(()) }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.group()?;
        if let Some(file) = self.file.take() {
            file.close().map_err(io::Error::other)?;
        }
        self.hand_over()?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn a_figure_is_exact_or_refused() {
        let whole = |text: &str| number(text).map(|found| i128::from_be_bytes(found.data().try_into().unwrap())).ok();
        assert_eq!(whole("27.20"), Some(27_200_000_000_000_000));
        assert_eq!(whole("-0.000000000000001"), Some(-1));
        assert_eq!(whole("99999999999999999999999"), Some(99_999_999_999_999_999_999_999 * 10_i128.pow(15)));
        assert_eq!(whole("1.0000000000000000"), Some(10_i128.pow(15)), "a nought more says nothing more");
        for unfit in ["0.0000000000000001", "100000000000000000000000", "many", ""] {
            assert_eq!(whole(unfit), None, "{unfit}");
        }
    }
}
