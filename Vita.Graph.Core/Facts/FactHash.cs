using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vita.Graph.Core.Facts;

/// <summary>A SHA-256 over values, each written with its type and length so that no two sequences read alike.</summary>
internal sealed class FactHash : IDisposable
{
    private const int FlushAt = 64 * 1024;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);

    public void Add(object?[] values)
    {
        foreach (var value in values)
        {
            Add(value);
        }
    }

    public void Add(string text)
    {
        Add(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
        if (_buffer.WrittenCount > FlushAt)
        {
            Flush();
        }
    }

    public void Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(4), number);
        _buffer.Advance(4);
    }

    /// <summary>Which properties: the schema that is hashed before says what each bit means.</summary>
    public void Add(FieldSet fields) => Add(fields.ToBits());

    /// <summary>The digest in lower-case hexadecimal.</summary>
    public string End()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Add(object? value)
    {
        switch (value)
        {
            case null:
                Mark('-');
                break;
            case string text:
                Mark('t');
                Add(text);
                break;
            case int number:
                Mark('i');
                Add(number);
                break;
            case bool flag:
                Mark(flag ? '1' : '0');
                break;
            case double number:
                Mark('d');
                Add(BitConverter.DoubleToInt64Bits(number));
                break;
            case string[] list:
                Mark('l');
                Add(list.Length);
                Array.ForEach(list, Add);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of value", nameof(value));
        }
    }

    private void Add(long bits)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.GetSpan(8), bits);
        _buffer.Advance(8);
    }

    private void Mark(char type)
    {
        _buffer.GetSpan(1)[0] = (byte)type;
        _buffer.Advance(1);
    }

    private void Flush()
    {
        _hash.AppendData(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
