-- What was taken back lately is found without a look at every contest there ever was.
CREATE INDEX contests_gone ON contests (gone_at) WHERE gone_at IS NOT NULL;
